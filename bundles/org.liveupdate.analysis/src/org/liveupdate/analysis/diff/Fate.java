/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Locale;

/** What became of a structure when the next kernel started. */
public enum Fate {
    /** Preserved, and every byte is as it was. */
    SURVIVED("preserved and unchanged"),
    /** Preserved, and its owner wrote to it. */
    WRITTEN("preserved, and written since"),
    /** Not preserved; its bytes are still there by luck, for the next kernel may use the page for anything. */
    DROPPED("not preserved, not overwritten yet"),
    /** Not preserved, and the next kernel used the page. */
    OVERWRITTEN("not preserved and overwritten"),
    /** Its page is not in the later image. */
    NOT_CAPTURED("not in the later image");

    private final String text;

    Fate(String text) {
        this.text = text;
    }

    /**
     * The fate in words.
     *
     * @return a short description
     */
    public String text() {
        return text;
    }

    /**
     * The fate in JSON.
     *
     * @return lower case with hyphens
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
