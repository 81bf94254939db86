/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.iommu.PreservedState;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.pgtable.IommuPages;
import org.liveupdate.kernel.spec.KernelOptions;

/**
 * What the driver uses of the kernel that it belongs to.
 *
 * @param context the machine's context
 * @param memory  memory as kernel code uses it
 * @param pages   where tables come from
 * @param kho     the handover
 * @param options kernel command line
 * @param state   what the kernel before handed over, and what this one hands over
 */
public record VtdServices(KernelContext context, MachineMemory memory, IommuPages pages, Kho kho, KernelOptions options,
        PreservedState state) {

    /**
     * Whether the code as posted runs. The later formats come with code that has these defects of the driver no longer.
     *
     * @param finding the defect
     * @return true only with the posted format
     */
    boolean defect(Finding finding) {
        return !isLater() && context.has(finding);
    }

    /**
     * Whether the format is one of the later ones.
     *
     * @return false for the posted format
     */
    boolean isLater() {
        return context.generations().isLater();
    }
}
