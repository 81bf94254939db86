/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Arrays;

/** Bytes at an address, as they were when they were read. Immutable. */
public final class Blob {

    private final long address;
    private final byte[] bytes;

    /**
     * Bytes at an address.
     *
     * @param address physical address of the first
     * @param bytes   the bytes, copied
     */
    public Blob(long address, byte[] bytes) {
        this.address = address;
        this.bytes = bytes.clone();
    }

    /**
     * Where the bytes stand.
     *
     * @return physical address of the first
     */
    public long address() {
        return address;
    }

    /**
     * How many there are.
     *
     * @return length in bytes
     */
    public int length() {
        return bytes.length;
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blob that && address == that.address && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(address) * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes at 0x" + Long.toHexString(address);
    }
}
