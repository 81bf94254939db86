/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/**
 * A page that KHO uses for the memory map itself. Such pages are not in the preserved set.
 *
 * @param address physical address
 * @param kind    what the page is
 */
public record MetadataPage(long address, Kind kind) {

    /** Kinds of pages. */
    public enum Kind {
        /** An inner page of the radix tree. */
        RADIX_NODE,
        /** A bitmap of the radix tree. */
        RADIX_LEAF,
        /** A page of the chunk list. */
        CHUNK,
        /** A bitmap of the chunk list. */
        BITMAP
    }
}
