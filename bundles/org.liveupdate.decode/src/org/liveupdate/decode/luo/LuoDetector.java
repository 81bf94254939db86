/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.kho.MemoryScan;
import org.liveupdate.decode.kho.PageAddress;

/**
 * Recognises pages of LUO by their shape. Names must be clean, pointers must be pages, and everything behind the last
 * entry must be zero as it is in the pages that the kernel makes; other pages that pass are very rare.
 */
final class LuoDetector implements MemoryScan.Detector {

    private static final int LIMIT = 4096;
    private static final byte[] MAGIC = LuoGeneration.V5.compatible().getBytes(StandardCharsets.US_ASCII);

    private final List<Long> states = new ArrayList<>();
    private final List<Long> flbPages = new ArrayList<>();
    private final List<Long> sessionBlocks = new ArrayList<>();

    @Override
    public void page(long address, byte[] bytes, int offset) {
        if (bytes[offset] == MAGIC[0] && Arrays.equals(bytes, offset, offset + MAGIC.length, MAGIC, 0, MAGIC.length)
                && bytes[offset + MAGIC.length] == 0) {
            keep(states, address);
        } else if (isFlbPage(bytes, offset)) {
            keep(flbPages, address);
        } else if (isSessionBlock(bytes, offset)) {
            keep(sessionBlocks, address);
        }
    }

    private static void keep(List<Long> list, long address) {
        if (list.size() < LIMIT) {
            list.add(address);
        }
    }

    private static boolean isFlbPage(byte[] bytes, int offset) {
        if (bytes[offset] != 1) {
            return false;
        }
        Struct head = LuoLayouts.FLB_HEADER.over(bytes, offset, 0);
        long count = head.get("count");
        if (head.get("pgcnt") != 1 || count < 1 || count > LuoGeneration.FLB_CAPACITY) {
            return false;
        }
        int at = offset + LuoLayouts.FLB_HEADER.size();
        for (int i = 0; i < count; i++, at += LuoLayouts.FLB.size()) {
            Struct entry = LuoLayouts.FLB.over(bytes, at, 0);
            if (!LuoNames.isClean(entry, "name") || entry.get("count") == 0) {
                return false;
            }
        }
        return isZero(bytes, at, offset + PhysicalMemory.PAGE_SIZE);
    }

    private static boolean isSessionBlock(byte[] bytes, int offset) {
        int name = offset + KhoLayouts.BLOCK_HEADER.size();
        if (bytes[offset + Long.BYTES] <= 0 || bytes[name] <= 0) {
            return false;
        }
        Struct head = KhoLayouts.BLOCK_HEADER.over(bytes, offset, 0);
        long count = head.get("count");
        long next = head.get("next");
        int capacity = LuoGeneration.V5.sessionCapacity();
        if (count < 1 || count > capacity || next != 0 && (!PageAddress.isPage(next) || count != capacity)) {
            return false;
        }
        int at = name;
        for (int i = 0; i < count; i++, at += LuoLayouts.SESSION.size()) {
            Struct entry = LuoLayouts.SESSION.over(bytes, at, 0);
            Struct set = entry.struct("file_set");
            long files = set.get("files");
            boolean consistent = files == 0 == (set.get("count") == 0) && (files == 0 || PageAddress.isPage(files));
            if (!consistent || !LuoNames.isClean(entry, "name")) {
                return false;
            }
        }
        return isZero(bytes, at, offset + PhysicalMemory.PAGE_SIZE);
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    List<Long> states() {
        return states;
    }

    List<Long> flbPages() {
        return flbPages;
    }

    List<Long> sessionBlocks() {
        return sessionBlocks;
    }
}
