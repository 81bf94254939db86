/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

/** Whether KHO preserves a page over kexec. */
public enum Preserved {
    /** A preserved folio contains the page. */
    YES("preserved"),
    /** No preserved folio contains the page, and the memory map was read completely. */
    NO("not preserved"),
    /** There is no intact memory map that counts. */
    UNKNOWN("not known whether preserved");

    private final String text;

    Preserved(String text) {
        this.text = text;
    }

    /**
     * Words for people.
     *
     * @return the answer
     */
    public String text() {
        return text;
    }
}
