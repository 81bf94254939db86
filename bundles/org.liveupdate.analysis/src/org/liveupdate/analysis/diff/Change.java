/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Locale;

/** What became of something between two states. */
public enum Change {
    /** Same content at the same address. */
    SAME("="),
    /** Same content at another address. */
    MOVED(">"),
    /** Other content; it may have moved, too. */
    CHANGED("~"),
    /** Only in the later state. */
    ADDED("+"),
    /** Only in the earlier state. */
    REMOVED("-");

    private final String sign;

    Change(String sign) {
        this.sign = sign;
    }

    /**
     * The sign at the beginning of a line.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /**
     * The word for it, as in JSON.
     *
     * @return lower case
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
