/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.Placement;

/** Reads sessions, files and FLBs, which are the same in all generations, and their containers, which are not. */
final class LuoEntries {

    private final LuoPages pages;
    private final LuoGeneration generation;

    LuoEntries(LuoPages pages, LuoGeneration generation) {
        this.pages = pages;
        this.generation = generation;
    }

    List<LuoSession> sessions(List<Struct> entries) {
        List<LuoSession> result = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Struct entry : entries) {
            if (!pages.step(entry.address())) {
                break;
            }
            LuoSession session = session(entry);
            if (!names.add(session.name())) {
                pages.error(LuoRules.DUPLICATE, entry.address(),
                        "expected sessions with different names, found \"" + session.name() + "\" twice");
            }
            result.add(session);
        }
        return result;
    }

    LuoSession session(Struct entry) {
        String name = LuoNames.read(pages, entry, "name");
        Struct set = entry.struct("file_set");
        long first = set.get("files");
        long count = set.get("count");
        List<LuoBlock> blocks = List.of();
        List<Struct> files = List.of();
        if (first != 0) {
            if (generation.hasBlocks()) {
                BlockChain chain = new BlockChain(pages, LuoLayouts.FILE, "files of session " + name);
                chain.read(first, set.address());
                blocks = chain.blocks();
                files = chain.entries();
            } else {
                files = fileArray(first, count, set.address(), name);
            }
        }
        List<LuoFile> result = files(files);
        if (result.size() != count) {
            pages.error(LuoRules.FILE_COUNT, entry.address(), "session " + name + ": expected " + Hex.of(count)
                    + " files as file_set.count says, found " + Hex.of(result.size()));
        }
        return new LuoSession(entry.address(), name, first, count, result, blocks);
    }

    private List<Struct> fileArray(long first, long count, long from, String session) {
        int capacity = generation.fileCapacity();
        if (count < 0 || count > capacity) {
            pages.error(LuoRules.COUNT, from,
                    "session " + session + ": expected at most " + capacity + " files, found " + Hex.of(count));
            return List.of();
        }
        return array(first, LuoLayouts.FILE, 0, (int) count, from, "files of session " + session);
    }

    /** Entries one behind the other in contiguous pages, with a head before them. */
    List<Struct> array(long at, Layout layout, int head, int count, long from, String what) {
        int length = Math.max(PhysicalMemory.PAGE_SIZE, head + count * layout.size());
        Optional<byte[]> bytes = pages.read(at, length, from, what);
        if (bytes.isEmpty() || count == 0) {
            return List.of();
        }
        pages.context().structures().add(new Placement(layout, at + head, count, what));
        List<Struct> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int offset = head + i * layout.size();
            result.add(layout.over(bytes.get(), offset, at + offset));
        }
        return result;
    }

    private List<LuoFile> files(List<Struct> entries) {
        List<LuoFile> result = new ArrayList<>();
        Set<Long> tokens = new HashSet<>();
        for (Struct entry : entries) {
            if (!pages.step(entry.address())) {
                break;
            }
            LuoFile file = new LuoFile(entry.address(), LuoNames.read(pages, entry, "compatible"), entry.get("data"),
                    entry.get("token"));
            if (!tokens.add(file.token())) {
                pages.error(LuoRules.TOKEN, entry.address(),
                        "expected files of a session with different tokens, found " + Hex.of(file.token()) + " twice");
            }
            result.add(file);
        }
        return result;
    }

    /** Reads the page of FLBs. */
    List<LuoFlb> flbs(long at, long from) {
        Optional<byte[]> page = pages.read(at, PhysicalMemory.PAGE_SIZE, from, "page of FLBs");
        if (page.isEmpty()) {
            return List.of();
        }
        Struct head = LuoLayouts.FLB_HEADER.over(page.get(), 0, at);
        long count = head.get("count");
        if (head.get("pgcnt") != 1) {
            pages.error(LuoRules.FLB_PAGES, at, "pgcnt: expected 1, found " + Hex.of(head.get("pgcnt")));
        }
        if (count < 0 || count > LuoGeneration.FLB_CAPACITY) {
            pages.error(LuoRules.COUNT, at, "page of FLBs: expected a count of at most " + LuoGeneration.FLB_CAPACITY
                    + ", found " + Hex.of(count));
            return List.of();
        }
        pages.context().structures().add(LuoLayouts.FLB_HEADER, at, "page of FLBs");
        return flbEntries(page.get(), at, (int) count);
    }

    private List<LuoFlb> flbEntries(byte[] page, long at, int count) {
        List<LuoFlb> result = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int head = LuoLayouts.FLB_HEADER.size();
        if (count > 0) {
            pages.context().structures().add(new Placement(LuoLayouts.FLB, at + head, count, "FLBs"));
        }
        for (int i = 0; i < count; i++) {
            int offset = head + i * LuoLayouts.FLB.size();
            Struct entry = LuoLayouts.FLB.over(page, offset, at + offset);
            LuoFlb flb = new LuoFlb(entry.address(), LuoNames.read(pages, entry, "name"), entry.get("data"),
                    entry.get("count"));
            if (!names.add(flb.name())) {
                pages.error(LuoRules.DUPLICATE, entry.address(),
                        "expected FLBs with different names, found \"" + flb.name() + "\" twice");
            }
            result.add(flb);
        }
        return result;
    }
}
