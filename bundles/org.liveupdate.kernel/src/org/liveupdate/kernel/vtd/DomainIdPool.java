/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.BitSet;

import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;

/** Domain ids of one unit (iommu-&gt;domain_ida): ids 0 and 1 have fixed meanings, the others are given to domains. */
final class DomainIdPool {

    private final BitSet used = new BitSet();
    private final int limit;
    private final String unit;

    DomainIdPool(int limit, String unit) {
        this.limit = limit;
        this.unit = unit;
    }

    /** The lowest free id from 2 on; -ENOSPC if there is none. */
    int allocate() throws ErrnoException {
        int id = used.nextClearBit(DomainIds.FIRST_ALLOCATED);
        if (id >= limit) {
            throw new ErrnoException(Errno.ENOSPC, unit + ": no free domain ids");
        }
        used.set(id);
        return id;
    }

    /** Takes exactly this id (ida_alloc_range(id, id)); false if it is taken or no id at all. */
    boolean reserve(long id) {
        if (id < 0 || id > Integer.MAX_VALUE || used.get((int) id)) {
            return false;
        }
        used.set((int) id);
        return true;
    }

    boolean isUsed(long id) {
        return id >= 0 && id <= Integer.MAX_VALUE && used.get((int) id);
    }

    void free(int id) {
        used.clear(id);
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    int count() {
        return used.cardinality();
    }
}
