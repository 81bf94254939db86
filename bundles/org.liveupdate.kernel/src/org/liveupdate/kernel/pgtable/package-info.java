/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Page tables of IOMMU domains: the pages they are made of (Linux drivers/iommu/iommu-pages.c) and the generic page
 * table code with the formats vtdss, x86_64 and amdv1 (Linux 7.3 drivers/iommu/generic_pt). Levels count from 0, the
 * level whose entries are 4 KiB leaves, as in generic_pt.
 */
package org.liveupdate.kernel.pgtable;
