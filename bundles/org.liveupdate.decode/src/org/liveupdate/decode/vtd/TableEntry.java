/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;

/**
 * One entry of a page table.
 *
 * @param index  its index in the table, 0 to 511
 * @param entry  the entry, seen through the layout that fits its kind
 * @param raw    its 64 bits
 * @param kind   what it is
 * @param iova   first input address that it translates
 * @param span   bytes of input address that it translates
 * @param target the lower table or the page, 0 if there is none
 */
public record TableEntry(int index, Struct entry, long raw, EntryKind kind, long iova, long span, long target) {
}
