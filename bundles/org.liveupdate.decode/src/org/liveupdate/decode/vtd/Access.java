/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

/** What a request wants to do at an address. */
public enum Access {
    /** Read. */
    READ,
    /** Write. */
    WRITE,
    /** Not decided: only what blocks both counts. */
    EITHER
}
