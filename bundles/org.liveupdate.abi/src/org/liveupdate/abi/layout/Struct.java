/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.layout.Field.Kind;

/** Bytes seen through a {@link Layout}: one structure at one physical address. */
public final class Struct {

    private final Layout layout;
    private final byte[] bytes;
    private final int base;
    private final long address;

    Struct(Layout layout, byte[] bytes, int base, long address) {
        Objects.checkFromIndexSize(base, layout.size(), bytes.length);
        this.layout = layout;
        this.bytes = bytes;
        this.base = base;
        this.address = address;
    }

    /**
     * The structure's description.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Where the structure stands.
     *
     * @return physical address of its first byte
     */
    public long address() {
        return address;
    }

    /**
     * The structure's bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return Arrays.copyOfRange(bytes, base, base + layout.size());
    }

    /**
     * The structure as 64-bit words, as dumps show table entries.
     *
     * @return its little-endian words; bytes behind the last whole word are left out
     */
    public long[] words() {
        long[] words = new long[layout.size() / Long.BYTES];
        ByteBuffer.wrap(bytes, base, layout.size()).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
        return words;
    }

    /**
     * A number.
     *
     * @param field name of a numeric field
     * @return its value, unsigned; an address as a byte address
     */
    public long get(String field) {
        return get(layout.field(field));
    }

    /**
     * A number.
     *
     * @param field a numeric field of this layout
     * @return its value, unsigned; an address as a byte address
     */
    public long get(Field field) {
        return field.get(bytes, base);
    }

    /**
     * Whether a field means anything here.
     *
     * @param field a field of this layout
     * @return false if the field depends on flags and none of them is set
     */
    public boolean isValid(Field field) {
        return field.guards().isEmpty() || field.guards().stream().anyMatch(this::is);
    }

    /**
     * A flag.
     *
     * @param field name of a numeric field
     * @return true if it is not zero
     */
    public boolean is(String field) {
        return get(field) != 0;
    }

    /**
     * A string.
     *
     * @param field name of a {@link Kind#TEXT} field
     * @return its characters up to the first NUL or the end of the buffer, one character a byte
     */
    public String text(String field) {
        Field found = layout.field(field);
        int start = base + found.offset();
        int end = start;
        while (end < start + found.byteLength() && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /**
     * A nested structure.
     *
     * @param field name of a {@link Kind#STRUCT} field
     * @return a view of the same bytes
     */
    public Struct struct(String field) {
        return element(field, 0);
    }

    /**
     * An element of an array.
     *
     * @param field name of an {@link Kind#ARRAY} field
     * @param index index of the element
     * @return a view of the same bytes
     * @throws IndexOutOfBoundsException if the bytes end before the element
     */
    public Struct element(String field, int index) {
        Field found = layout.field(field);
        int offset = found.offset() + index * found.nested().size();
        return new Struct(found.nested(), bytes, base + offset, address + offset);
    }

    /**
     * Sets a number.
     *
     * @param field name of a numeric field
     * @param value its value; an address as a byte address
     * @return this
     * @throws IllegalArgumentException if the value does not fit
     */
    public Struct set(String field, long value) {
        return set(layout.field(field), value);
    }

    /**
     * Sets a number.
     *
     * @param field a numeric field of this layout
     * @param value its value; an address as a byte address
     * @return this
     * @throws IllegalArgumentException if the value does not fit
     */
    public Struct set(Field field, long value) {
        field.set(bytes, base, value);
        return this;
    }

    /**
     * Sets a string; the rest of the buffer is zeroed.
     *
     * @param field name of a {@link Kind#TEXT} field
     * @param value characters below 256
     * @return this
     * @throws IllegalArgumentException if it does not fit with its terminating NUL
     */
    public Struct setText(String field, String value) {
        Field found = layout.field(field);
        byte[] encoded = value.getBytes(StandardCharsets.ISO_8859_1);
        if (encoded.length >= found.byteLength()) {
            throw new IllegalArgumentException(field + ": \"" + value + "\" is longer than "
                    + (found.byteLength() - 1));
        }
        int start = base + found.offset();
        Arrays.fill(bytes, start, start + found.byteLength(), (byte) 0);
        System.arraycopy(encoded, 0, bytes, start, encoded.length);
        return this;
    }

    /**
     * Writes the structure to its address.
     *
     * @param memory where to
     */
    public void writeTo(WritableMemory memory) {
        memory.write(address, bytes, base, layout.size());
    }

    @Override
    public String toString() {
        return layout.name() + " at " + Hex.of(address);
    }
}
