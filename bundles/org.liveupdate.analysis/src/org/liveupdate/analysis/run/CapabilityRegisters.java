/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.TranslationMode;

/** CAP and ECAP of a scenario's IOMMU unit. */
final class CapabilityRegisters {

    /** Where QEMU's unit has its IOTLB and fault registers, in units of 16 bytes. */
    private static final int IOTLB_OFFSET = 0xf;
    private static final int FAULT_OFFSET = 0x22;
    private static final int ADDRESS_MASK = 18;

    private CapabilityRegisters() {
    }

    static long cap(IommuUnit unit) {
        Capabilities has = capabilities(unit);
        int widths = (has.isLevels3() ? 2 : 0) | (has.isLevels4() ? 4 : 0) | (has.isLevels5() ? 8 : 0);
        Struct cap = RegisterLayouts.CAP.blank(0)
                .set("ND", (has.getDomainIdBits() - 4) / 2)
                .set("SAGAW", widths)
                .set("MGAW", has.getGuestAddressWidth() - 1)
                .set("FRO", FAULT_OFFSET)
                .set("PSI", 1)
                .set("MAMV", ADDRESS_MASK)
                .set("DWD", 1)
                .set("DRD", 1);
        set(cap, "RWBF", has.isWriteBufferFlush());
        set(cap, "CM", has.isCachingMode());
        set(cap, "SSLPS_2M", has.isPage2M());
        set(cap, "SSLPS_1G", has.isPage1G());
        set(cap, "FS1GP", has.isFirstStage1G());
        set(cap, "FS5LP", has.isFirstStage5Levels());
        set(cap, "ESRTPS", has.isSetRootInvalidates());
        return cap.words()[0];
    }

    /** A unit that the scenario wants in legacy mode says that it has no scalable mode. */
    static long ecap(IommuUnit unit) {
        Capabilities has = capabilities(unit);
        Layout layout = RegisterLayouts.ECAP;
        Struct ecap = layout.blank(0).set("IRO", IOTLB_OFFSET).set("PSS", Math.max(0, has.getPasidBits() - 1));
        set(ecap, "C", has.isCoherent());
        set(ecap, "QI", has.isQueuedInvalidation());
        set(ecap, "DT", has.isDeviceTlb());
        set(ecap, "PT", has.isPassThrough());
        set(ecap, "SC", has.isSnoopControl());
        set(ecap, "NEST", has.isNested());
        set(ecap, "PRS", has.isPageRequests());
        set(ecap, "PASID", has.isPasid());
        set(ecap, "SMTS", has.isScalable() && unit.getMode() == TranslationMode.SCALABLE);
        set(ecap, "SLADS", has.isDirtyTracking());
        set(ecap, "SSTS", has.isSecondStage());
        set(ecap, "FSTS", has.isFirstStage());
        set(ecap, "SMPWC", has.isScalableCoherent());
        return ecap.words()[0];
    }

    /** What a unit can that says nothing of it. */
    private static Capabilities capabilities(IommuUnit unit) {
        return unit.getCapabilities() == null ? ScenarioFactory.eINSTANCE.createCapabilities() : unit.getCapabilities();
    }

    private static void set(Struct register, String flag, boolean on) {
        register.set(flag, on ? 1 : 0);
    }
}
