/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import org.liveupdate.abi.iommu.ArrayFormat;

/**
 * One page of a chain of array pages.
 *
 * @param kind      what the array holds
 * @param address   physical address of the page
 * @param number    its place in the chain, from 0
 * @param count     entries as its header says
 * @param next      physical address of the next page as its header says, 0 at the end
 * @param preserved whether KHO preserves the page
 */
public record ArrayPage(ArrayFormat.Kind kind, long address, int number, long count, long next, boolean preserved) {
}
