/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

/** How requests are translated. */
public enum Stage {
    /** By a second-stage table. */
    SECOND("ss"),
    /** By a first-stage table. */
    FIRST("fs"),
    /** By a first-stage table whose addresses are translated by a second-stage table. */
    NESTED("nested"),
    /** Not at all: the address is the physical address. */
    PASS_THROUGH("pt"),
    /** In a way that is reserved: hardware faults. */
    UNKNOWN("unknown");

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    /**
     * The stage's name in JSON and text.
     *
     * @return ss, fs, nested, pt or unknown
     */
    public String text() {
        return text;
    }
}
