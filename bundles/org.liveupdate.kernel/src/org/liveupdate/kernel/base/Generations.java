/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.memfd.MemfdGeneration;

/**
 * The formats that a machine's kernels write and understand.
 *
 * @param kho   kexec handover: {@link KhoGeneration#V1} or {@link KhoGeneration#V4}
 * @param luo   live update orchestrator; it also decides which of the two APIs is simulated (Linux 7.0 or 7.3)
 * @param memfd memfd
 * @param iommu IOMMU live update
 */
public record Generations(KhoGeneration kho, LuoGeneration luo, MemfdGeneration memfd, IommuGeneration iommu) {

    /** The kernel that the series was posted against: Linux 7.0-rc with the seal series. */
    public static final Generations SEED = new Generations(KhoGeneration.V1, LuoGeneration.V1, MemfdGeneration.V2,
            IommuGenerations.V1);

    /** The posted series on the handover of Linux 7.2 and 7.3. */
    public static final Generations V1_ON_7_3 = new Generations(KhoGeneration.V4, LuoGeneration.V5, MemfdGeneration.V2,
            IommuGenerations.V1);

    /** The first later layout on Linux 7.3. */
    public static final Generations LATER_A_ON_7_3 = new Generations(KhoGeneration.V4, LuoGeneration.V5,
            MemfdGeneration.V2, IommuGenerations.LATER_A);

    /** The newest layout on Linux 7.3. */
    public static final Generations LATER_B_ON_7_3 = new Generations(KhoGeneration.V4, LuoGeneration.V5,
            MemfdGeneration.V2, IommuGenerations.LATER_B);

    /**
     * Whether the IOMMU layout is one of those after the posted one, which also changes what is preserved when.
     *
     * @return false for the posted layout
     */
    public boolean isLater() {
        return iommu != IommuGenerations.V1 && iommu != IommuGenerations.V1_BEFORE_PASID;
    }
}
