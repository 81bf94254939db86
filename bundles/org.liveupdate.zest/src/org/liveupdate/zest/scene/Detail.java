/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

/** How much of a node can be read at a zoom, and so is painted. */
public enum Detail {
    /** Everything. */
    FULL,
    /** The title, as large as it can be; no rows. */
    TITLE,
    /** An area with its state. */
    BLOCK;

    /** Below this zoom, rows cannot be read. */
    public static final double FULL_FROM = 0.5;
    /** Below this zoom, titles cannot be read. */
    public static final double TITLE_FROM = 0.125;

    /** The level for a zoom, where 1 is 100 %. */
    public static Detail of(double zoom) {
        return zoom >= FULL_FROM ? FULL : zoom >= TITLE_FROM ? TITLE : BLOCK;
    }
}
