/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.EnumSet;
import java.util.Set;

import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;

/**
 * Which code of the core and of iommufd runs. The defects that later development fixed together with the format do
 * not exist
 * in kernels of a later generation, whatever the behaviour of the machine says.
 */
public final class LiveUpdateRules {

    /** Differences 1 to 10 between the posted series and later development, as far as they are findings. */
    private static final Set<Finding> GONE_LATER = EnumSet.of(Finding.F14, Finding.F49, Finding.X03, Finding.X04,
            Finding.X05, Finding.X10, Finding.X16);

    private final KernelContext context;

    /**
     * The rules of a machine.
     *
     * @param context its context
     */
    public LiveUpdateRules(KernelContext context) {
        this.context = context;
    }

    /**
     * Whether the kernel has a defect.
     *
     * @param finding the defect
     * @return true if the posted code runs
     */
    public boolean posted(Finding finding) {
        return context.has(finding) && !(isLater() && GONE_LATER.contains(finding));
    }

    /**
     * Whether the formats and behaviours of later development apply.
     *
     * @return false for the posted layout
     */
    public boolean isLater() {
        return context.generations().isLater();
    }
}
