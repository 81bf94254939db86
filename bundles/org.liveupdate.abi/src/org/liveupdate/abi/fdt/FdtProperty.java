/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** A property of a node: a name and bytes. Immutable. */
public final class FdtProperty {

    private final String name;
    private final int offset;
    private final int nameOffset;
    private final byte[] value;

    FdtProperty(String name, int offset, int nameOffset, byte[] value) {
        this.name = name;
        this.offset = offset;
        this.nameOffset = nameOffset;
        this.value = value;
    }

    /**
     * The property's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Where the property stands.
     *
     * @return offset of its token from the start of the blob, in bytes
     */
    public int offset() {
        return offset;
    }

    /**
     * Where its payload stands.
     *
     * @return offset from the start of the blob, in bytes; a multiple of 4, not of 8
     */
    public int valueOffset() {
        return offset + FdtLayouts.PROPERTY.size();
    }

    /**
     * Where its name stands.
     *
     * @return offset in the strings block, in bytes
     */
    public int nameOffset() {
        return nameOffset;
    }

    /**
     * Length of the payload.
     *
     * @return length in bytes
     */
    public int length() {
        return value.length;
    }

    /**
     * The payload.
     *
     * @return a copy
     */
    public byte[] value() {
        return value.clone();
    }

    /**
     * The payload as one string.
     *
     * @return its characters, or empty if the payload is not one NUL terminated string
     */
    public Optional<String> text() {
        int last = value.length - 1;
        for (int i = 0; i < value.length; i++) {
            if (value[i] == 0 != (i == last)) {
                return Optional.empty();
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(new String(value, 0, last, StandardCharsets.ISO_8859_1));
    }

    /**
     * The payload as a little-endian number, which is how KHO and LUO store numbers on x86.
     *
     * @return its value, or empty if the payload does not have exactly 8 bytes
     */
    public OptionalLong u64() {
        return value.length == Long.BYTES
                ? OptionalLong.of(ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getLong())
                : OptionalLong.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FdtProperty that && name.equals(that.name) && offset == that.offset
                && nameOffset == that.nameOffset && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return name + " (" + value.length + " bytes)";
    }
}
