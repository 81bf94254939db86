/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

/** How sure a finding by shape is. */
public enum Certainty {
    /** The bytes contradict it. */
    NONE("no"),
    /** Nothing contradicts it, and little speaks for it. */
    POSSIBLE("possible"),
    /** Some of it makes sense, some of it is missing or wrong. */
    LIKELY("likely"),
    /** Tables of several levels agree, and nothing else reads that way. */
    CERTAIN("certain");

    private final String text;

    Certainty(String text) {
        this.text = text;
    }

    /**
     * The word for it.
     *
     * @return lower case, for people
     */
    public String text() {
        return text;
    }
}
