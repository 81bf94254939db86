/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.iommu.IommuCore;
import org.liveupdate.kernel.iommu.KernelPointers;
import org.liveupdate.kernel.iommu.LiveUpdateRules;

/**
 * The parts of a kernel that iommufd files use.
 *
 * @param context  the machine's context
 * @param core     the IOMMU core
 * @param pointers where kernel objects get their addresses
 * @param rules    which defects there are
 */
record IommufdKernel(KernelContext context, IommuCore core, KernelPointers pointers, LiveUpdateRules rules) {
}
