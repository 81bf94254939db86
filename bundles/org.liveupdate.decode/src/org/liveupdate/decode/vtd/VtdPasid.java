/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import org.liveupdate.abi.layout.Struct;

/**
 * A present PASID table entry.
 *
 * @param pasid              the PASID
 * @param entry              the entry; its address is where it stands
 * @param translationType    PGTT: 1 first-stage, 2 second-stage, 3 nested, 4 pass-through
 * @param addressWidth       AW
 * @param firstStageMode     FSPM: 0 4-level, 1 5-level
 * @param secondStagePointer SSPTPTR, as stored
 * @param firstStagePointer  FSPTPTR, as stored
 * @param translation        where requests lead
 */
public record VtdPasid(int pasid, Struct entry, int translationType, int addressWidth, int firstStageMode,
        long secondStagePointer, long firstStagePointer, Translation translation) {

    /**
     * Where the PASID entry stands.
     *
     * @return physical address
     */
    public long entryAddress() {
        return entry.address();
    }
}
