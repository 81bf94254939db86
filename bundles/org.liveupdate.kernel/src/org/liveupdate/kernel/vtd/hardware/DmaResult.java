/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import org.liveupdate.abi.vtd.FaultReason;

/** What became of a request. */
public sealed interface DmaResult {

    /** Where a translation came from. */
    enum From {
        /** Nothing translates: translation is off, or the tables say pass-through. */
        UNTRANSLATED,
        /** The tables in memory. */
        WALK,
        /** The unit's IOTLB; the tables in memory may say something else by now. */
        IOTLB,
        /** The device's own cache (ATS). */
        DEVICE_TLB
    }

    /**
     * The request.
     *
     * @return as it was sent
     */
    DmaRequest request();

    /**
     * It reached memory, or whatever is at the physical address.
     *
     * @param request  as it was sent
     * @param physical physical address
     * @param pageSize size of the page that maps it in bytes, 0 if nothing translates
     * @param readable whether reading is allowed
     * @param writable whether writing is allowed
     * @param from     where the translation came from
     */
    record Hit(DmaRequest request, long physical, long pageSize, boolean readable, boolean writable, From from)
            implements DmaResult {
    }

    /**
     * It was taken for an interrupt message: an untranslated write between 0xfee00000 and 0xfeefffff.
     *
     * @param request as it was sent
     */
    record Interrupt(DmaRequest request) implements DmaResult {
    }

    /**
     * The unit blocked it.
     *
     * @param request  as it was sent
     * @param reason   what was wrong
     * @param recorded whether a fault recording register got it; not if FPD is set or no register is free
     */
    record Fault(DmaRequest request, FaultReason reason, boolean recorded) implements DmaResult {
    }
}
