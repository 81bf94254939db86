/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Decoding the serialized IOMMU state of any generation: the FLB structure, its three chains of array pages, and the
 * references between their entries.
 */
package org.liveupdate.decode.iommu;
