/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

/** How a call came back. */
public enum Ending {
    /** An occurrence that returns nothing. */
    NONE(""),
    /** It returned a value. */
    DONE("="),
    /** It returned an error number, or a device's access was refused or went astray. */
    FAILED("!"),
    /** It did not return: the kernel stopped. */
    PANICKED("X");

    private final String sign;

    Ending(String sign) {
        this.sign = sign;
    }

    /**
     * A sign that tells endings apart without colours.
     *
     * @return one character of ASCII, or an empty text if there is no ending
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether something went wrong.
     *
     * @return true for an error and a panic
     */
    public boolean isBad() {
        return this == FAILED || this == PANICKED;
    }

    /** The ending that a result of the trace stands for. */
    static Ending of(String result) {
        if (result.isEmpty()) {
            return NONE;
        }
        if (result.startsWith("panic")) {
            return PANICKED;
        }
        return result.startsWith("-E") || result.startsWith("fault:") || result.startsWith("corruption of") ? FAILED
                : DONE;
    }
}
