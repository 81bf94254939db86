/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

/**
 * Domain ids: tags of cached translations, and how wide they are. Uses as in Linux 7.3, drivers/iommu/intel/iommu.h.
 */
public final class DomainIds {

    /** Tag of cached not-present entries in caching mode; Linux never gives it to a domain. */
    public static final int NONE = 0;

    /** Linux: identity in legacy mode; pass-through and first-stage SVA in scalable mode (FLPT_DEFAULT_DID). */
    public static final int DEFAULT = 1;

    /** Linux: the first that is allocated to a domain (IDA_START_DID). */
    public static final int FIRST_ALLOCATED = 2;

    private static final int MAX_ND = 6;

    private DomainIds() {
    }

    /**
     * How many domain ids a unit has.
     *
     * @param cap value of the capability register
     * @return 1 &lt;&lt; (4 + 2 * CAP.ND), at most 65536 as the field is 16 bits wide
     */
    public static int count(long cap) {
        int nd = (int) (cap & 7);
        return 1 << 4 + 2 * Math.min(nd, MAX_ND);
    }
}
