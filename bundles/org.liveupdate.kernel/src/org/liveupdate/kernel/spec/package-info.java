/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a machine is made of, as plain values: memory, IOMMU units, devices, and the options of its kernels. */
package org.liveupdate.kernel.spec;
