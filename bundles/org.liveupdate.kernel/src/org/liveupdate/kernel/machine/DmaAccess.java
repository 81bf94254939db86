/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.kernel.vtd.hardware.DmaResult;

/**
 * What became of a device's access to memory.
 *
 * @param outcome  how it ended
 * @param result   what the IOMMU unit made of the last page, or empty if the device has no unit
 * @param physical physical address of the last page that was reached, -1 if none was
 * @param owner    who has that page now, readable
 * @param reason   why it is a fault or a corruption, one line; empty for a hit
 * @param data     the bytes that were read; empty after a write, a fault or a corruption by writing
 */
public record DmaAccess(Outcome outcome, Optional<DmaResult> result, long physical, String owner, String reason,
        byte[] data) {

    /** How an access ends. */
    public enum Outcome {
        /** It reached the memory that was mapped for it. */
        HIT,
        /** The unit blocked it. */
        FAULT,
        /** It reached memory that is not, or no longer, meant for it. */
        CORRUPTION
    }

    /**
     * The reason of a fault.
     *
     * @return what the unit recorded, or empty if it is no fault
     */
    public Optional<FaultReason> fault() {
        return result.filter(DmaResult.Fault.class::isInstance).map(fault -> ((DmaResult.Fault) fault).reason());
    }

    @Override
    public String toString() {
        return switch (outcome) {
            case HIT -> "hit " + Hex.of(physical) + " (" + owner + ")";
            case FAULT -> "fault: " + reason;
            case CORRUPTION -> "corruption of " + Hex.of(physical) + ": " + reason;
        };
    }
}
