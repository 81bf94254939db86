/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.List;
import java.util.Optional;

/**
 * A scalable-mode context entry with its PASIDs.
 *
 * @param pasidDirectory          physical address of the PASID directory
 * @param pdts                    PDTS
 * @param directoryEntries        entries of the directory, 2^(PDTS + 7)
 * @param ridPasid                PASID of requests without PASID
 * @param deviceTlb               DTE
 * @param pasidEnabled            PASIDE
 * @param pageRequests            PRE
 * @param faultProcessingDisabled FPD
 * @param pasids                  every present PASID table entry, by PASID
 */
public record ScalableContext(long pasidDirectory, int pdts, int directoryEntries, int ridPasid, boolean deviceTlb,
        boolean pasidEnabled, boolean pageRequests, boolean faultProcessingDisabled, List<VtdPasid> pasids) {

    /** Copies the list. */
    public ScalableContext {
        pasids = List.copyOf(pasids);
    }

    /**
     * A PASID of the device.
     *
     * @param pasid its number
     * @return the PASID, or empty if it is not present
     */
    public Optional<VtdPasid> pasid(int pasid) {
        return pasids.stream().filter(entry -> entry.pasid() == pasid).findFirst();
    }
}
