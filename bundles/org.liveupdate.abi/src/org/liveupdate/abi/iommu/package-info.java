/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Serialized state of the kernel's IOMMU live update: one set of layouts for every generation of the format, and one
 * {@link org.liveupdate.abi.iommu.IommuGeneration} that says how to read them. None of these formats is part of a
 * released kernel (checked against Linux 7.3.4).
 */
package org.liveupdate.abi.iommu;
