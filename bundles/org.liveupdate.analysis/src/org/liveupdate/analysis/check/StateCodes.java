/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.Map;

/** What decoding of KHO, LUO and memfds can find. */
final class StateCodes {

    private StateCodes() {
    }

    static void addTo(Map<String, String> codes) {
        codes.put("kho-unknown-generation",
                "The compatible string of a root tree is none that is known; nothing below it is decoded.");
        codes.put("kho-map-property",
                "The root property preserved-memory-map is missing, has not 8 bytes, or is zero where it must "
                        + "not be.");
        codes.put("kho-map-outside-image",
                "A page of the memory map is not in memory.");
        codes.put("kho-map-pointer",
                "A pointer of the memory map is not the address of a page.");
        codes.put("kho-map-page-shared",
                "A page of the memory map is reached twice: a cycle, or two owners.");
        codes.put("kho-map-key",
                "A key of the radix tree, or the order or start of a bitmap, is impossible.");
        codes.put("kho-chunk-count",
                "A chunk says it has more bitmaps than fit.");
        codes.put("kho-map-too-big",
                "There are more preserved folios than this program keeps, or the budget of steps is used up.");
        codes.put("kho-not-finalized",
                "kho-v1 was not finalized: no memory map yet.");
        codes.put("kho-tree-not-preserved",
                "The root tree's own page is not in the set of preserved folios.");
        codes.put("kho-node-malformed",
                "A sub-node lacks the property that points to its blob, or the property has not 8 bytes.");
        codes.put("kho-blob-outside-image",
                "The blob of a sub-node is not in memory.");
        codes.put("kho-blob-not-preserved",
                "The blob of a sub-node is not preserved.");
        codes.put("kho-blob-size",
                "The size of a blob cannot be true, or is too small for what the blob holds.");
        codes.put("kho-metadata-version",
                "The sub-blob kexec-metadata has an unknown version; the kernel warns and goes on.");
        codes.put("kho-memblock-malformed",
                "The sub-blob memblock is not what its name says.");
        codes.put("kho-memblock-not-preserved",
                "A range that the sub-blob memblock names is not preserved.");
        codes.put("kho-preserved-in-scratch",
                "A preserved folio overlaps a scratch area, which the next kernel overwrites.");
        codes.put("kho-scratch-malformed",
                "The list of scratch areas cannot be read or makes no sense.");
        codes.put("kho-setup-data-chain",
                "The setup_data chain of boot_params has a cycle or leads out of memory.");
        codes.put("kho-tree-left-over",
                "A root tree is a left-over and was not decoded further.");
        codes.put("kho-too-many-candidates",
                "A scan found more candidates than are looked at.");
        codes.put("kho-vmalloc-malformed",
                "A chain of vmalloc chunks is broken.");
        codes.put("kho-vmalloc-not-preserved",
                "A page of a preserved vmalloc area is not preserved.");
        codes.put("luo-unknown-generation",
                "The compatible string is none that is known; nothing behind it is decoded.");
        codes.put("luo-malformed",
                "The blob is shorter than its structure, or the tree of luo-v1 lacks a node or property.");
        codes.put("luo-not-serialized",
                "Sessions are not serialized yet: normal until reboot(KEXEC).");
        codes.put("luo-pointer",
                "A pointer is not the address of a page.");
        codes.put("luo-outside-image",
                "A page of sessions, files or FLBs is not in memory.");
        codes.put("luo-not-preserved",
                "A page of sessions, files or FLBs is not preserved.");
        codes.put("luo-page-shared",
                "A page is reached twice: a cycle, or two sessions with the same files.");
        codes.put("luo-count",
                "The count of a block is 0 or more than fits, or that of an array is more than fits.");
        codes.put("luo-block-not-full",
                "A block before the last of its chain is not full.");
        codes.put("luo-file-count",
                "A session has another number of files than it says.");
        codes.put("luo-name",
                "A name or compatible string is empty, has no NUL, or has bytes behind its NUL.");
        codes.put("luo-duplicate-name",
                "Two sessions have the same name, or two FLBs.");
        codes.put("luo-duplicate-token",
                "Two files of one session have the same token.");
        codes.put("luo-flb-pages",
                "The page of FLBs does not say that it is one page.");
        codes.put("luo-too-big",
                "There are more blocks than the kernel allows, or the budget of steps is used up.");
        codes.put("memfd-unknown-generation",
                "The compatible string is a memfd's but none that is known.");
        codes.put("memfd-pointer",
                "The file's data is not the address of a page in memory.");
        codes.put("memfd-not-preserved",
                "The file's structure is not preserved.");
        codes.put("memfd-shared",
                "Two files have the same structure.");
        codes.put("memfd-seals",
                "Seals that the kernel does not know; it refuses to restore the file.");
        codes.put("memfd-flags",
                "Flags that should be 0.");
        codes.put("memfd-folio-array",
                "The folio array is shorter than the number of folios, or not all in memory.");
        codes.put("memfd-folio-not-preserved",
                "A folio of the file is not preserved, or its entry points into the middle of one.");
        codes.put("memfd-folio-index",
                "A folio lies behind the end of the file, or entries are not in the order of the file.");
    }
}
