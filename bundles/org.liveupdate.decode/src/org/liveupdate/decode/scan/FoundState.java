/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import org.liveupdate.abi.iommu.IommuGeneration;

/**
 * Serialized IOMMU state that was found by its shape.
 *
 * @param address    physical address of the FLB's structure
 * @param generation format in which everything about it makes sense
 * @param evidence   why, for people
 */
public record FoundState(long address, IommuGeneration generation, String evidence) {
}
