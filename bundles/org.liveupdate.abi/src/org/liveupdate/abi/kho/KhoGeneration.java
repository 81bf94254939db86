/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.Optional;

/**
 * The generations of the KHO root tree. They differ in the compatible string, in the format of the memory map and in
 * the properties of a sub-node. A kernel takes over from a generation only if the string is its own.
 *
 * <p>Source: kernel/liveupdate/kexec_handover.c of Linux 7.0 (v1) and 7.3 (v4); v2 and v3 as posted in between.
 */
public enum KhoGeneration {

    /** Chunk list and bitmaps, written when the handover is finalized; sub-blobs are flattened device trees. */
    V1("kho-v1", MapFormat.CHUNK_LIST, "fdt", ""),
    /** Radix tree, valid at all times. */
    V2("kho-v2", MapFormat.RADIX_TREE, "preserved-data", ""),
    /** Says the size of each sub-blob. */
    V3("kho-v3", MapFormat.RADIX_TREE, "preserved-data", "blob-size"),
    /** Adds block sets; the root tree is as in v3. */
    V4("kho-v4", MapFormat.RADIX_TREE, "preserved-data", "blob-size");

    /** Name of the root property that says the generation. */
    public static final String COMPATIBLE = "compatible";

    /** Name of the root property that holds the physical address of the memory map. */
    public static final String MEMORY_MAP = "preserved-memory-map";

    /** What every compatible string of a KHO root tree begins with. */
    public static final String PREFIX = "kho-v";

    /** How the set of preserved folios is stored. */
    public enum MapFormat {
        /** A list of pages that point to bitmaps, ascending by order; 0 stands for nothing preserved. */
        CHUNK_LIST,
        /** A tree of tables with bitmaps as leaves, see {@link RadixKey}. */
        RADIX_TREE
    }

    private final String compatible;
    private final MapFormat mapFormat;
    private final String dataProperty;
    private final String sizeProperty;

    KhoGeneration(String compatible, MapFormat mapFormat, String dataProperty, String sizeProperty) {
        this.compatible = compatible;
        this.mapFormat = mapFormat;
        this.dataProperty = dataProperty;
        this.sizeProperty = sizeProperty;
    }

    /**
     * The generation that a root tree says it is.
     *
     * @param compatible the string found
     * @return the generation, or empty if none has exactly this string
     */
    public static Optional<KhoGeneration> of(String compatible) {
        for (KhoGeneration generation : values()) {
            if (generation.compatible.equals(compatible)) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }

    /**
     * The root property "compatible".
     *
     * @return the string without its NUL
     */
    public String compatible() {
        return compatible;
    }

    /**
     * How preserved folios are stored.
     *
     * @return the format
     */
    public MapFormat mapFormat() {
        return mapFormat;
    }

    /**
     * Name of the property of a sub-node that holds the physical address of its blob.
     *
     * @return the property's name
     */
    public String dataProperty() {
        return dataProperty;
    }

    /**
     * Name of the property of a sub-node that holds the size of its blob in bytes.
     *
     * @return the property's name, "" if the generation has none
     */
    public String sizeProperty() {
        return sizeProperty;
    }
}
