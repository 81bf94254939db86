/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

/** Bytes by offset: a file, a decompressed file, a rearranged file. Safe for concurrent reads. */
public interface ByteSource {

    /**
     * How many bytes there are.
     *
     * @return the size in bytes
     */
    long size();

    /**
     * Copies bytes, all or none.
     *
     * @param offset offset of the first byte
     * @param target where the bytes go
     * @param at     index of the first byte in {@code target}
     * @param length number of bytes
     * @return false if any of the bytes lies outside, or could not be read from the disk
     */
    boolean read(long offset, byte[] target, int at, int length);

    /**
     * Copies bytes into a new array.
     *
     * @param offset offset of the first byte
     * @param length number of bytes; the caller bounds it
     * @return the bytes, or null if any of them lies outside
     */
    default byte[] bytes(long offset, int length) {
        byte[] result = new byte[length];
        return read(offset, result, 0, length) ? result : null;
    }
}
