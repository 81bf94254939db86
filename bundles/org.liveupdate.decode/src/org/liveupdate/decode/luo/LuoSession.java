/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.List;

/**
 * A session.
 *
 * @param at         physical address of the entry
 * @param name       the session's name
 * @param filesAt    physical address of its first file block, or of its file array; 0 if none
 * @param count      number of files that the entry says
 * @param files      the files that could be read, in the order of preservation
 * @param fileBlocks the pages they stand in; empty in luo-v1
 */
public record LuoSession(long at, String name, long filesAt, long count, List<LuoFile> files,
        List<LuoBlock> fileBlocks) {

    /** Makes the lists unmodifiable. */
    public LuoSession {
        files = List.copyOf(files);
        fileBlocks = List.copyOf(fileBlocks);
    }
}
