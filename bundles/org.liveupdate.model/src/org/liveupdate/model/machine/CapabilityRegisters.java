/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.machine;

import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.ScenarioFactory;

/**
 * The capability registers of a VT-d unit: CAP at 0x08 and ECAP at 0x10 (VT-d specification, chapter 11.4; names of
 * fields as in drivers/iommu/intel/iommu.h of Linux 7.3).
 *
 * @param cap  CAP
 * @param ecap ECAP
 */
public record CapabilityRegisters(long cap, long ecap) {
    private static final int FAULT_RECORDS = 0x22;
    private static final int IOTLB_REGISTERS = 0xf;

    /**
     * The registers of a unit that can do something.
     *
     * @param what its capabilities; a usual unit when null
     * @return both registers
     */
    public static CapabilityRegisters of(Capabilities what) {
        Capabilities unit = what == null ? ScenarioFactory.eINSTANCE.createCapabilities() : what;
        long cap = Math.max(0, unit.getDomainIdBits() - 4) / 2 & 7
                | bit(unit.isWriteBufferFlush(), 4) | bit(unit.isCachingMode(), 7)
                | bit(unit.isLevels3(), 9) | bit(unit.isLevels4(), 10) | bit(unit.isLevels5(), 11)
                | (unit.getGuestAddressWidth() - 1L & 63) << 16
                | (long) FAULT_RECORDS << 24 | bit(unit.isPage2M(), 34) | bit(unit.isPage1G(), 35)
                | bit(true, 39) | bit(true, 54) | bit(true, 55)
                | bit(unit.isFirstStage1G(), 56) | bit(unit.isFirstStage5Levels(),
                60) | bit(unit.isSetRootInvalidates(), 63);
        long ecap = bit(unit.isCoherent(), 0) | bit(unit.isQueuedInvalidation(), 1) | bit(unit.isDeviceTlb(), 2)
                | bit(unit.isPassThrough(), 6) | bit(unit.isSnoopControl(), 7) | (long) IOTLB_REGISTERS << 8
                | bit(unit.isNested(), 26) | bit(unit.isPageRequests(), 29) | bit(unit.isPageRequests(), 42)
                | (unit.isPasid() ? (unit.getPasidBits() - 1L & 31) << 35 : 0) | bit(unit.isPasid(), 40)
                | bit(unit.isScalable(), 43) | bit(unit.isDirtyTracking(), 45) | bit(unit.isScalable()
                && unit.isSecondStage(), 46)
                | bit(unit.isFirstStage(), 47) | bit(unit.isScalableCoherent(), 48);
        return new CapabilityRegisters(cap, ecap);
    }

    /**
     * What a unit with these registers can do.
     *
     * @return new capabilities
     */
    public Capabilities capabilities() {
        Capabilities unit = ScenarioFactory.eINSTANCE.createCapabilities();
        unit.setDomainIdBits((int) (4 + 2 * (cap & 7)));
        unit.setWriteBufferFlush(bit(cap, 4));
        unit.setCachingMode(bit(cap, 7));
        unit.setLevels3(bit(cap, 9));
        unit.setLevels4(bit(cap, 10));
        unit.setLevels5(bit(cap, 11));
        unit.setGuestAddressWidth((int) (cap >> 16 & 63) + 1);
        unit.setPage2M(bit(cap, 34));
        unit.setPage1G(bit(cap, 35));
        unit.setFirstStage1G(bit(cap, 56));
        unit.setFirstStage5Levels(bit(cap, 60));
        unit.setSetRootInvalidates(bit(cap, 63));
        unit.setCoherent(bit(ecap, 0));
        unit.setQueuedInvalidation(bit(ecap, 1));
        unit.setDeviceTlb(bit(ecap, 2));
        unit.setPassThrough(bit(ecap, 6));
        unit.setSnoopControl(bit(ecap, 7));
        unit.setNested(bit(ecap, 26));
        unit.setPageRequests(bit(ecap, 29));
        unit.setPasid(bit(ecap, 40));
        unit.setPasidBits(unit.isPasid() ? (int) (ecap >> 35 & 31) + 1 : unit.getPasidBits());
        unit.setScalable(bit(ecap, 43));
        unit.setDirtyTracking(bit(ecap, 45));
        unit.setSecondStage(!unit.isScalable() || bit(ecap, 46));
        unit.setFirstStage(bit(ecap, 47));
        unit.setScalableCoherent(bit(ecap, 48));
        return unit;
    }

    private static long bit(boolean set, int number) {
        return set ? 1L << number : 0;
    }

    private static boolean bit(long register, int number) {
        return (register >>> number & 1) != 0;
    }
}
