/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/**
 * How much of all memory maps of one image is kept, so that a hostile image cannot fill the heap: enough for folios of
 * 4 TiB in pages of 4 KiB.
 */
final class MapLimit {

    private int pages = 1 << 17;
    private int bitmaps = 1 << 15;

    /** Takes one page of a map. */
    boolean takePage() {
        return --pages >= 0;
    }

    /** Takes one bitmap that is not empty. */
    boolean takeBitmap() {
        return --bitmaps >= 0;
    }
}
