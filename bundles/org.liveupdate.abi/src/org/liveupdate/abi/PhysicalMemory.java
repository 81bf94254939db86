/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.util.List;
import java.util.Optional;

/**
 * Bytes by physical address: a captured image, or the memory of a simulated machine.
 *
 * <p>Addresses and lengths are in bytes and 64 bits wide. Memory may have holes; reading a hole is not an error of the
 * caller but an answer. Implementations are safe for concurrent reads.
 */
public interface PhysicalMemory {

    /** Size of a page, of every table and of every serialized array page of the supported formats, in bytes. */
    int PAGE_SIZE = 4096;

    /**
     * The populated ranges, ascending, not overlapping, adjacent ones merged.
     *
     * @return an unmodifiable list
     */
    List<AddressRange> ranges();

    /**
     * Copies bytes, all or none.
     *
     * @param address physical address of the first byte; a negative one is never populated
     * @param target  where the bytes go
     * @param offset  index of the first byte in {@code target}
     * @param length  number of bytes
     * @return false, with {@code target} in an undefined state, if any of the bytes is not populated
     */
    boolean read(long address, byte[] target, int offset, int length);

    /**
     * Copies bytes into a new array.
     *
     * @param address physical address of the first byte
     * @param length  number of bytes; the caller bounds it
     * @return the bytes, or empty if any of them is not populated
     */
    default Optional<byte[]> bytes(long address, int length) {
        byte[] result = new byte[length];
        return read(address, result, 0, length) ? Optional.of(result) : Optional.empty();
    }

    /**
     * Whether all bytes of a range are populated.
     *
     * @param address physical address of the first byte
     * @param length  length in bytes
     * @return true if every byte can be read
     */
    default boolean contains(long address, long length) {
        return AddressRange.covers(ranges(), address, length);
    }

    /**
     * Whether a page is known to hold the same bytes as that of another memory, without reading either. Memories that
     * share pages until one of them is written answer this, so that comparing two states costs what differs.
     *
     * @param other another memory, such as that of an earlier state
     * @param page  physical address of the first byte of a page
     * @return true if it is known that no byte of the page differs; false if it is not known
     */
    default boolean samePage(PhysicalMemory other, long page) {
        return this == other;
    }

    /**
     * Where bytes that are not zero may be. Memories that keep only the pages that were written answer this, so that a
     * search costs what is in the memory, not its size.
     *
     * @param address physical address where to begin
     * @param end     physical address where to stop
     * @return the first address from {@code address} on whose byte is not known to be zero, or {@code end} if all
     *         populated bytes before it are zero; {@code address} if nothing is known
     */
    default long skipZeros(long address, long end) {
        return address;
    }
}
