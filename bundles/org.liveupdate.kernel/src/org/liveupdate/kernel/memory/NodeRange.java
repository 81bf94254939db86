/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import org.liveupdate.abi.AddressRange;

/**
 * Memory of one NUMA node.
 *
 * @param range physical addresses, whole pages
 * @param node  number of the node, from 0
 */
public record NodeRange(AddressRange range, int node) {
}
