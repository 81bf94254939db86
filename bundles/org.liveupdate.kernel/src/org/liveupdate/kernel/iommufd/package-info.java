/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * iommufd: address spaces (IOAS), hardware page tables (HWPT), devices bound to them, and their preservation in a
 * live update
 * (Linux 7.3 drivers/iommu/iommufd with patches 10 to 12 of the series).
 */
package org.liveupdate.kernel.iommufd;
