/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import java.util.Objects;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

/**
 * The way to one number in a structure: names of nested structures and of a field, and the bits of it that count.
 *
 * @param path names joined by dots, such as {@code obj.deleted}
 * @param mask the bits of the field that count; the value is shifted down to bit 0
 */
public record FieldPath(String path, long mask) {

    /** Rejects empty paths and masks. */
    public FieldPath {
        Objects.requireNonNull(path);
        if (path.isEmpty() || mask == 0) {
            throw new IllegalArgumentException("field path without field or bits");
        }
    }

    /**
     * A path to a whole field.
     *
     * @param path names joined by dots
     * @return the path
     */
    public static FieldPath of(String path) {
        return new FieldPath(path, -1L);
    }

    /**
     * Whether a structure has the field.
     *
     * @param layout the structure's layout
     * @return true if every name of the path is there and the last is a number
     */
    public boolean in(Layout layout) {
        Layout at = layout;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            if (!at.has(names[i]) || at.field(names[i]).kind() != Field.Kind.STRUCT) {
                return false;
            }
            at = at.field(names[i]).nested();
        }
        String last = names[names.length - 1];
        return at.has(last) && at.field(last).isNumber();
    }

    /**
     * Reads the number.
     *
     * @param struct a structure that has the field
     * @return its value, unsigned
     * @throws IllegalArgumentException if the structure has no such field
     */
    public long get(Struct struct) {
        return (holder(struct).get(last()) & mask) >>> Long.numberOfTrailingZeros(mask);
    }

    /**
     * Writes the number and leaves the other bits of the field.
     *
     * @param struct a structure that has the field
     * @param value  the value, not shifted
     * @throws IllegalArgumentException if the structure has no such field or the value does not fit
     */
    public void set(Struct struct, long value) {
        Struct holder = holder(struct);
        if (mask == -1L) {
            holder.set(last(), value);
            return;
        }
        int shift = Long.numberOfTrailingZeros(mask);
        if ((value & ~(mask >>> shift)) != 0) {
            throw new IllegalArgumentException(path + ": " + value + " does not fit");
        }
        holder.set(last(), holder.get(last()) & ~mask | value << shift);
    }

    private String last() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Struct holder(Struct struct) {
        Struct at = struct;
        int from = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
            at = at.struct(path.substring(from, dot));
            from = dot + 1;
        }
        return at;
    }
}
