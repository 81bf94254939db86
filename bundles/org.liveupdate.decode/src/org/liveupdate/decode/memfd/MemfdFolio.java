/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.memfd;

/**
 * A folio of a preserved memfd.
 *
 * @param at      physical address of the entry
 * @param address physical address of the folio; 0 for an entry that is skipped
 * @param flags   bit 0 dirty, bit 1 uptodate
 * @param index   page offset in the file
 */
public record MemfdFolio(long at, long address, int flags, long index) {
}
