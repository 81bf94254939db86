/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.fdt.FdtLayouts;
import org.liveupdate.abi.kho.HandoverLayouts;

/**
 * Recognises by their first words, on multiples of 8 bytes, what leads to KHO: flattened device trees, setup_data nodes
 * of KHO, boot_params. What it finds is only a place to look at.
 */
final class KhoDetector implements MemoryScan.Detector {

    /** How many of a kind are kept; a real image has a handful. */
    static final int LIMIT = 4096;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int TREE = Integer.reverseBytes(FdtLayouts.MAGIC);
    private static final int TYPE_OFFSET = HandoverLayouts.SETUP_DATA.field("type").offset();
    private static final long TYPE_AND_LENGTH = HandoverLayouts.SETUP_KEXEC_KHO
            | (long) HandoverLayouts.KHO_DATA.size() << Integer.SIZE;
    private static final int HEADER_WORD = HandoverLayouts.BOOT_PARAMS.field("header").offset() & -Long.BYTES;
    private static final int HEADER_SHIFT = 8 * (HandoverLayouts.BOOT_PARAMS.field("header").offset() - HEADER_WORD);

    private final boolean onlyPages;
    private final List<Long> trees = new ArrayList<>();
    private final List<Long> setupData = new ArrayList<>();
    private final List<Long> bootParams = new ArrayList<>();

    /**
     * A detector.
     *
     * @param onlyPages whether trees are looked for on page boundaries only, where the kernel puts them
     */
    KhoDetector(boolean onlyPages) {
        this.onlyPages = onlyPages;
    }

    @Override
    public void page(long address, byte[] bytes, int offset) {
        for (int i = 0; i < PhysicalMemory.PAGE_SIZE; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, offset + i);
            if (word == 0) {
                continue;
            }
            long at = address + i;
            if ((int) word == TREE && (i == 0 || !onlyPages)) {
                keep(trees, at);
            } else if (word == TYPE_AND_LENGTH && at >= TYPE_OFFSET) {
                keep(setupData, at - TYPE_OFFSET);
            } else if ((int) (word >>> HEADER_SHIFT) == HandoverLayouts.HEADER_MAGIC && at >= HEADER_WORD) {
                keep(bootParams, at - HEADER_WORD);
            }
        }
    }

    private static void keep(List<Long> list, long address) {
        if (list.size() <= LIMIT) {
            list.add(address);
        }
    }

    List<Long> trees() {
        return trees;
    }

    List<Long> setupData() {
        return setupData;
    }

    List<Long> bootParams() {
        return bootParams;
    }
}
