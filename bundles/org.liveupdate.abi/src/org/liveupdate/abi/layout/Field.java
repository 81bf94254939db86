/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import java.util.List;
import java.util.Map;

/**
 * One named run of bits of a {@link Layout}. Bits are counted from the start of the structure, little-endian: bit i is
 * bit i%8 of byte i/8. Byte aligned big-endian integers (flattened device trees) are marked as such.
 *
 * @param name      the field's name in the kernel source or the specification
 * @param kind      how its bits are to be read
 * @param bit       first bit, counted from the start of the structure
 * @param width     number of bits; for {@link Kind#ARRAY} of all elements, 0 if the number of elements is open
 * @param shift     for {@link Kind#ADDRESS}: how far the raw bits are shifted left to give a byte address
 * @param bigEndian whether the integer is stored most significant byte first
 * @param nested    the structure of a {@link Kind#STRUCT} or of one element of an {@link Kind#ARRAY}, else null
 * @param count     number of elements of an {@link Kind#ARRAY}, {@link #OPEN} if something else says how many
 * @param target    for {@link Kind#ADDRESS}: name of the layout at the other end, or "" if it depends
 * @param names     for {@link Kind#CHOICE}: names of known values
 * @param doc       one line of explanation, may be empty
 * @param guards    names of flags in the same structure of which at least one must be set for the field to mean
 *                  anything; empty if it always does
 */
public record Field(String name, Kind kind, int bit, int width, int shift, boolean bigEndian, Layout nested, int count,
        String target, Map<Long, String> names, String doc, List<String> guards) {

    /** Copies the collections. */
    public Field {
        names = Map.copyOf(names);
        guards = List.copyOf(guards);
    }

    /** The count of an array whose number of elements is said elsewhere. */
    public static final int OPEN = -1;

    /** How the bits of a field are to be read. */
    public enum Kind {
        /** An unsigned number. */
        UNSIGNED,
        /** One bit. */
        FLAG,
        /** A number of which some values have names. */
        CHOICE,
        /** A physical address, perhaps without its low bits. */
        ADDRESS,
        /** A NUL terminated string in a buffer of fixed size. */
        TEXT,
        /** Bytes without further structure. */
        BYTES,
        /** Bits that must be zero. */
        RESERVED,
        /** Bits that hardware ignores; software may use them. */
        IGNORED,
        /** A nested structure. */
        STRUCT,
        /** Structures one behind the other. */
        ARRAY
    }

    /**
     * Offset of the first byte that the field touches.
     *
     * @return offset in bytes from the start of the structure
     */
    public int offset() {
        return bit / 8;
    }

    /**
     * Number of bytes that the field touches.
     *
     * @return length in bytes
     */
    public int byteLength() {
        return (bit + width + 7) / 8 - bit / 8;
    }

    /**
     * The field as one of a structure that holds its own.
     *
     * @param start where its own structure begins in the other, in bytes
     * @return the same field, counted from the start of the other structure
     */
    public Field at(int start) {
        return start == 0 ? this
                : new Field(name, kind, bit + start * 8, width, shift, bigEndian, nested, count, target,
                names, doc, guards);
    }

    /**
     * Whether the field is a number of at most 64 bits that {@link #get} can read.
     *
     * @return false for text, byte runs over 64 bits, structures and arrays
     */
    public boolean isNumber() {
        return switch (kind) {
            case UNSIGNED, FLAG, CHOICE, ADDRESS -> true;
            case RESERVED, IGNORED -> width <= 64;
            case TEXT, BYTES, STRUCT, ARRAY -> false;
        };
    }

    /**
     * Reads the field.
     *
     * @param bytes bytes that hold the structure
     * @param base  index of the structure's first byte
     * @return the value, unsigned; for an {@link Kind#ADDRESS} the byte address
     */
    public long get(byte[] bytes, int base) {
        return Bits.get(bytes, base, bit, width, bigEndian) << shift;
    }

    /**
     * The field in a register or an entry of at most 64 bits.
     *
     * @param word the 64 bits; bit 0 is the first bit of the structure
     * @return the value, unsigned; for an {@link Kind#ADDRESS} the byte address
     */
    public long of(long word) {
        return (word & mask()) >>> bit << shift;
    }

    /**
     * Where the field is in a register or an entry of at most 64 bits.
     *
     * @return a mask of its bits
     * @throws IllegalStateException if the field does not lie in the first 64 bits
     */
    public long mask() {
        if (width < 1 || bit + width > Long.SIZE) {
            throw new IllegalStateException(name + " does not lie in the first 64 bits");
        }
        return -1L >>> Long.SIZE - width << bit;
    }

    /**
     * Writes the field and nothing beside it.
     *
     * @param bytes bytes that hold the structure
     * @param base  index of the structure's first byte
     * @param value the value; for an {@link Kind#ADDRESS} the byte address
     * @throws IllegalArgumentException if the value does not fit
     */
    public void set(byte[] bytes, int base, long value) {
        long raw = value >>> shift;
        if (raw << shift != value || width < 64 && raw >>> width != 0) {
            throw new IllegalArgumentException(
                    name + ": 0x" + Long.toHexString(value) + " does not fit into " + width + " bits");
        }
        Bits.set(bytes, base, bit, width, bigEndian, raw);
    }
}
