/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the IOMMU core and its live update. */
package org.liveupdate.kernel.iommu;
