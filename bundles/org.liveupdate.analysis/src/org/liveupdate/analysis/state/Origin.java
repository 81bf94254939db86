/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

/** How a part of the state was reached, which says how far it can be relied on. */
public enum Origin {
    /** Reached from a KHO tree that is intact: what a kernel hands over or will hand over. */
    HANDOVER("reached from the KHO tree"),
    /** Left over by a handover that the kernel in the image has consumed; parts may be reused by now. */
    LEFT_OVER("left over from a consumed handover"),
    /** Nothing leads to it; it was recognised by its shape. */
    SHAPE("recognised by its shape"),
    /** There is none. */
    NONE("not found");

    private final String text;

    Origin(String text) {
        this.text = text;
    }

    /**
     * Words for people.
     *
     * @return how it was reached
     */
    public String text() {
        return text;
    }
}
