/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.references;

import org.liveupdate.analysis.pointer.Pointer;

/**
 * One pointer in the list.
 *
 * @param pointer the pointer
 * @param way     which end of it is the other one
 */
record ReferenceItem(Pointer pointer, Way way) {

    /** Which way a pointer goes, seen from what is selected. */
    enum Way {
        /** Out of it. */
        OUT,
        /** Into it. */
        IN,
        /** From the KHO tree towards it. */
        DOWN
    }

    /** The address of the other end. */
    long other() {
        return way == Way.OUT ? pointer.target() : pointer.at();
    }
}
