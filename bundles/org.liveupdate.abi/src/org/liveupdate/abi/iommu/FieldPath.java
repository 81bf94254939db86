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
 * @param path names joined by dots, such as {@code obj.deleted}; an element of an array of fixed length has its index
 *             in brackets, such as {@code entries[40].DID}
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
            String name = name(names[i]);
            if (!at.has(name) || !holds(at.field(name), names[i])) {
                return false;
            }
            at = at.field(name).nested();
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

    private static boolean holds(Field field, String name) {
        int index = index(name);
        return index < 0 ? field.kind() == Field.Kind.STRUCT
                : field.kind() == Field.Kind.ARRAY && index < field.count();
    }

    private static String name(String part) {
        return part.endsWith("]") ? part.substring(0, Math.max(0, part.indexOf('['))) : part;
    }

    /** The index in brackets, -1 without, one that no array has if it is no number. */
    private static int index(String part) {
        if (!part.endsWith("]")) {
            return -1;
        }
        try {
            int index = Integer.parseInt(part.substring(part.indexOf('[') + 1, part.length() - 1));
            return index < 0 ? Integer.MAX_VALUE : index;
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private String last() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Struct holder(Struct struct) {
        Struct at = struct;
        int from = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
            String name = path.substring(from, dot);
            at = at.element(name(name), Math.max(0, index(name)));
            from = dot + 1;
        }
        return at;
    }
}
