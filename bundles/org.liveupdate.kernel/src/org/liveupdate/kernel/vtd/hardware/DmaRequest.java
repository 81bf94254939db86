/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;

/**
 * What a device sends upstream.
 *
 * @param sourceId  requester id: bus in bits 15:8, devfn in bits 7:0
 * @param pasid     PASID of the request, or {@link #NO_PASID}
 * @param address   I/O virtual address
 * @param write     whether it writes
 * @param deviceTlb whether the device asks its own translation cache first (ATS)
 */
public record DmaRequest(int sourceId, int pasid, long address, boolean write, boolean deviceTlb) {

    /** The request carries no PASID. */
    public static final int NO_PASID = -1;

    /**
     * An ordinary read.
     *
     * @param sourceId requester id
     * @param address  I/O virtual address
     * @return a request without PASID
     */
    public static DmaRequest read(int sourceId, long address) {
        return new DmaRequest(sourceId, NO_PASID, address, false, false);
    }

    /**
     * An ordinary write.
     *
     * @param sourceId requester id
     * @param address  I/O virtual address
     * @return a request without PASID
     */
    public static DmaRequest write(int sourceId, long address) {
        return new DmaRequest(sourceId, NO_PASID, address, true, false);
    }

    /**
     * The same with a PASID.
     *
     * @param with the PASID
     * @return a new request
     */
    public DmaRequest pasid(int with) {
        return new DmaRequest(sourceId, with, address, write, deviceTlb);
    }

    /**
     * The same through the device's own translation cache.
     *
     * @return a new request
     */
    public DmaRequest throughDeviceTlb() {
        return new DmaRequest(sourceId, pasid, address, write, true);
    }

    @Override
    public String toString() {
        String with = pasid == NO_PASID ? "" : " PASID " + pasid;
        return Bdf.ofSourceId(sourceId) + with + (write ? " writes " : " reads ") + Hex.of(address);
    }
}
