/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

/** Physical memory that can be changed: the memory of a simulated machine, or an image that a test builds. */
public interface WritableMemory extends PhysicalMemory {

    /**
     * Writes bytes.
     *
     * @param address physical address of the first byte
     * @param source  where the bytes come from
     * @param offset  index of the first byte in {@code source}
     * @param length  number of bytes
     * @throws IllegalArgumentException if any of the addresses cannot be populated
     */
    void write(long address, byte[] source, int offset, int length);

    /**
     * Writes a whole array.
     *
     * @param address physical address of the first byte
     * @param source  the bytes
     */
    default void write(long address, byte[] source) {
        write(address, source, 0, source.length);
    }
}
