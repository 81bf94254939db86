/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.luo;

import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoLayouts;

/**
 * The generations of LUO's serialized state whose layout is described here. In between were luo-v2, luo-v3 and luo-v4,
 * which no released kernel is known to have written; they are known by name only.
 */
public enum LuoGeneration {

    /** A flattened device tree with nodes for sessions and FLBs; fixed arrays. Linux 7.0. */
    V1("luo-v1", false, 16, 2),
    /** A bare structure; sessions and files in block sets of any length. Linux 7.2 and 7.3. */
    V5("luo-v5", true, 0, 0);

    /** Name of the sub-node of the KHO root tree. */
    public static final String NODE = "LUO";

    /** What every compatible string of LUO begins with. */
    public static final String PREFIX = "luo-v";

    /** How many FLBs the one page of them holds. */
    public static final int FLB_CAPACITY = (PhysicalMemory.PAGE_SIZE - 16) / 64;

    private final String compatible;
    private final boolean blocks;
    private final int sessionPages;
    private final int filePages;

    LuoGeneration(String compatible, boolean blocks, int sessionPages, int filePages) {
        this.compatible = compatible;
        this.blocks = blocks;
        this.sessionPages = sessionPages;
        this.filePages = filePages;
    }

    /**
     * The generation that a blob says it is.
     *
     * @param compatible the string found
     * @return the generation, or empty if none described here has exactly this string
     */
    public static Optional<LuoGeneration> of(String compatible) {
        for (LuoGeneration generation : values()) {
            if (generation.compatible.equals(compatible)) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }

    /**
     * The string that names the generation.
     *
     * @return the string without its NUL
     */
    public String compatible() {
        return compatible;
    }

    /**
     * Whether sessions and files stand in block sets.
     *
     * @return true for block sets, false for fixed arrays
     */
    public boolean hasBlocks() {
        return blocks;
    }

    /**
     * How many sessions one block, or the whole array, can hold.
     *
     * @return number of entries
     */
    public int sessionCapacity() {
        return blocks ? blockCapacity(LuoLayouts.SESSION.size())
                : (sessionPages * PhysicalMemory.PAGE_SIZE - LuoLayouts.SESSION_HEADER.size())
                        / LuoLayouts.SESSION.size();
    }

    /**
     * How many files one block, or the whole array of a session, can hold.
     *
     * @return number of entries
     */
    public int fileCapacity() {
        return blocks ? blockCapacity(LuoLayouts.FILE.size())
                : filePages * PhysicalMemory.PAGE_SIZE / LuoLayouts.FILE.size();
    }

    private static int blockCapacity(int entry) {
        return (PhysicalMemory.PAGE_SIZE - KhoLayouts.BLOCK_HEADER.size()) / entry;
    }
}
