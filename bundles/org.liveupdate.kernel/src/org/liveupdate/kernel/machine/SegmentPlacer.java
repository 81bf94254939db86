/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;

/** Places segments from the top of areas downwards (kho_locate_mem_hole). */
final class SegmentPlacer {

    /** Areas that are left, in the order in which they are tried. */
    private final List<AddressRange> areas;

    SegmentPlacer(List<AddressRange> areas) {
        this.areas = new ArrayList<>(areas);
    }

    /**
     * Takes memory. What lies above it in its area is not used any more.
     *
     * @throws ErrnoException -EADDRNOTAVAIL if no area has room
     */
    AddressRange take(long length, long alignment) throws ErrnoException {
        for (int i = 0; i < areas.size(); i++) {
            AddressRange area = areas.get(i);
            long start = area.end() - length & -alignment;
            if (area.length() >= length && start >= area.start()) {
                areas.set(i, new AddressRange(area.start(), start - area.start()));
                return new AddressRange(start, length);
            }
        }
        throw new ErrnoException(Errno.EADDRNOTAVAIL, "no scratch area has room for " + Hex.of(length) + " bytes");
    }
}
