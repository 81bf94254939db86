/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.abi.PhysicalMemory;

/** What two memories know of one another: it is enough if one of them knows. */
final class SamePages {

    private SamePages() {
    }

    static boolean known(PhysicalMemory one, PhysicalMemory other, long page) {
        return one.samePage(other, page) || other.samePage(one, page);
    }
}
