/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

/**
 * The way to one number in a structure: names of nested structures and of a field, and the bits of it that count.
 */
public final class FieldPath {

    /** A layout and the field in it that the path leads to, counted from the start of the layout; null without one. */
    private record Place(Layout layout, Field field) {
    }

    private final String path;
    private final long mask;
    private final String[] names;
    /** Where the path led last: the same path is mostly asked of one structure after another of the same layout. */
    private volatile Place last = new Place(null, null);

    /**
     * A path to some bits of a field.
     *
     * @param path names joined by dots, such as {@code obj.deleted}; an element of an array of fixed length has its
     *             index in brackets, such as {@code entries[40].DID}
     * @param mask the bits of the field that count; the value is shifted down to bit 0
     */
    public FieldPath(String path, long mask) {
        if (path.isEmpty() || mask == 0) {
            throw new IllegalArgumentException("field path without field or bits");
        }
        this.path = path;
        this.mask = mask;
        this.names = path.split("\\.", -1);
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
        return find(layout) != null;
    }

    /**
     * Where the field is.
     *
     * @param struct a structure that has the field
     * @return physical address of its first byte
     * @throws IllegalArgumentException if the structure has no such field
     */
    public long address(Struct struct) {
        return struct.address() + field(struct).offset();
    }

    /**
     * Reads the number.
     *
     * @param struct a structure that has the field
     * @return its value, unsigned
     * @throws IllegalArgumentException if the structure has no such field
     */
    public long get(Struct struct) {
        return (struct.get(field(struct)) & mask) >>> Long.numberOfTrailingZeros(mask);
    }

    /**
     * Writes the number and leaves the other bits of the field.
     *
     * @param struct a structure that has the field
     * @param value  the value, not shifted
     * @throws IllegalArgumentException if the structure has no such field or the value does not fit
     */
    public void set(Struct struct, long value) {
        Field field = field(struct);
        if (mask == -1L) {
            struct.set(field, value);
            return;
        }
        int shift = Long.numberOfTrailingZeros(mask);
        if ((value & ~(mask >>> shift)) != 0) {
            throw new IllegalArgumentException(path + ": " + value + " does not fit");
        }
        struct.set(field, struct.get(field) & ~mask | value << shift);
    }

    private Field field(Struct struct) {
        Field found = find(struct.layout());
        if (found == null) {
            throw new IllegalArgumentException(struct.layout() + " has no field " + path);
        }
        return found;
    }

    private Field find(Layout layout) {
        Place place = last;
        if (place.layout() != layout) {
            place = new Place(layout, search(layout));
            last = place;
        }
        return place.field();
    }

    private Field search(Layout layout) {
        Layout at = layout;
        int offset = 0;
        for (int i = 0; i < names.length - 1; i++) {
            String name = name(names[i]);
            if (!at.has(name) || !holds(at.field(name), names[i])) {
                return null;
            }
            Field holder = at.field(name);
            at = holder.nested();
            offset += holder.offset() + Math.max(0, index(names[i])) * at.size();
        }
        String number = names[names.length - 1];
        return at.has(number) && at.field(number).isNumber() ? at.field(number).at(offset) : null;
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

    @Override
    public String toString() {
        return path;
    }
}
