/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

/** Translation table mode: bits 11:10 of the root table address register. */
public enum VtdMode {
    /** Root and context entries of 16 bytes, second-stage tables. */
    LEGACY("legacy"),
    /** Two context tables a bus, PASID directories and tables. */
    SCALABLE("scalable"),
    /** All DMA is aborted, there are no tables. */
    ABORT("abort"),
    /** A value that the specification reserves. */
    RESERVED("reserved");

    private final String text;

    VtdMode(String text) {
        this.text = text;
    }

    /**
     * The mode of a unit.
     *
     * @param ttm value of the TTM field, 0 to 3
     * @return the mode
     */
    public static VtdMode ofTtm(int ttm) {
        return switch (ttm) {
            case 0 -> LEGACY;
            case 1 -> SCALABLE;
            case 3 -> ABORT;
            default -> RESERVED;
        };
    }

    /**
     * The mode's name in JSON and text.
     *
     * @return lower case
     */
    public String text() {
        return text;
    }
}
