/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.memfd;

import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.memfd.MemfdGeneration;
import org.liveupdate.decode.kho.VmallocArea;

/**
 * A preserved memfd.
 *
 * @param at         physical address of its structure
 * @param generation generation of the format
 * @param pos        file position
 * @param size       file size in bytes
 * @param seals      F_SEAL_ bits; empty in memfd-v1
 * @param flags      flags, 0 in memfd-v1
 * @param nrFolios   number of folio entries that the structure says
 * @param area       the vmalloc area of the folio array; empty if it could not be read or the file is empty
 * @param folios     the folio entries that could be read
 */
public record MemfdFile(long at, MemfdGeneration generation, long pos, long size, OptionalLong seals, long flags,
        long nrFolios, Optional<VmallocArea> area, MemfdFolios folios) {
}
