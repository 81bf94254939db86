/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/** Codes of the problems that decoding KHO can find. */
public final class KhoRules {

    /** The compatible string of a root tree is none that is known; nothing below it is decoded. */
    public static final String GENERATION = "kho-unknown-generation";

    /** The root property preserved-memory-map is missing, has not 8 bytes, or is zero where it must not be. */
    public static final String MAP_PROPERTY = "kho-map-property";

    /** A page of the memory map is not in memory. */
    public static final String MAP_OUTSIDE = "kho-map-outside-image";

    /** A pointer of the memory map is not the address of a page. */
    public static final String MAP_POINTER = "kho-map-pointer";

    /** A page of the memory map is reached twice: a cycle, or two owners. */
    public static final String MAP_SHARED = "kho-map-page-shared";

    /** A key of the radix tree, or the order or start of a bitmap, is impossible. */
    public static final String MAP_KEY = "kho-map-key";

    /** A chunk says it has more bitmaps than fit. */
    public static final String CHUNK_COUNT = "kho-chunk-count";

    /** There are more preserved folios than this program keeps, or the budget of steps is used up. */
    public static final String MAP_TOO_BIG = "kho-map-too-big";

    /** kho-v1 was not finalized: no memory map yet. */
    public static final String NOT_FINALIZED = "kho-not-finalized";

    /** The root tree's own page is not in the set of preserved folios. */
    public static final String SELF = "kho-tree-not-preserved";

    /** A sub-node lacks the property that points to its blob, or the property has not 8 bytes. */
    public static final String NODE = "kho-node-malformed";

    /** The blob of a sub-node is not in memory. */
    public static final String BLOB_OUTSIDE = "kho-blob-outside-image";

    /** The blob of a sub-node is not preserved. */
    public static final String BLOB_NOT_PRESERVED = "kho-blob-not-preserved";

    /** The size of a blob cannot be true, or is too small for what the blob holds. */
    public static final String BLOB_SIZE = "kho-blob-size";

    /** The sub-blob kexec-metadata has an unknown version; the kernel warns and goes on. */
    public static final String METADATA_VERSION = "kho-metadata-version";

    /** The sub-blob memblock is not what its name says. */
    public static final String MEMBLOCK = "kho-memblock-malformed";

    /** A range that the sub-blob memblock names is not preserved. */
    public static final String MEMBLOCK_NOT_PRESERVED = "kho-memblock-not-preserved";

    /** A preserved folio overlaps a scratch area, which the next kernel overwrites. */
    public static final String IN_SCRATCH = "kho-preserved-in-scratch";

    /** The list of scratch areas cannot be read or makes no sense. */
    public static final String SCRATCH = "kho-scratch-malformed";

    /** The setup_data chain of boot_params has a cycle or leads out of memory. */
    public static final String SETUP_CHAIN = "kho-setup-data-chain";

    /** A root tree is a left-over and was not decoded further. */
    public static final String LEFT_OVER = "kho-tree-left-over";

    /** A scan found more candidates than are looked at. */
    public static final String TOO_MANY = "kho-too-many-candidates";

    /** A chain of vmalloc chunks is broken. */
    public static final String VMALLOC = "kho-vmalloc-malformed";

    /** A page of a preserved vmalloc area is not preserved. */
    public static final String VMALLOC_NOT_PRESERVED = "kho-vmalloc-not-preserved";

    private KhoRules() {
    }
}
