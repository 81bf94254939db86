/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.kho.KhoGeneration;

/**
 * What one KHO root tree hands over.
 *
 * @param fdt        physical address of the root tree
 * @param tree       the tree
 * @param compatible its compatible string
 * @param generation the generation of that name, or empty if none is known; then nothing below the tree is decoded
 * @param map        physical address of the memory map; 0 if there is none
 * @param mapState   whether the memory map could be read
 * @param nodes      sub-nodes in the order of the tree
 * @param preserved  the preserved folios, in the order in which the kernel walks them
 * @param metadata   pages of the memory map itself
 * @param handover   the setup_data node that points to the tree, if one was found
 * @param kexec      the sub-blob kexec-metadata, if there
 * @param reserved   ranges named by the sub-blob memblock
 */
public record KhoState(long fdt, Fdt tree, String compatible, Optional<KhoGeneration> generation, long map,
        MapState mapState, List<KhoNode> nodes, FolioSet preserved, List<MetadataPage> metadata,
        Optional<KhoHandover> handover, Optional<KexecMetadata> kexec, List<ReservedMemory> reserved) {

    /** What became of the memory map. */
    public enum MapState {
        /** Every page of it was read and makes sense. */
        INTACT,
        /** There is none yet: nothing is preserved, or kho-v1 was not finalized. */
        NONE,
        /** Pages of it are missing or hold something else. */
        DAMAGED,
        /** The generation is not known. */
        UNKNOWN
    }

    /** Makes the lists unmodifiable. */
    public KhoState {
        nodes = List.copyOf(nodes);
        metadata = List.copyOf(metadata);
        reserved = List.copyOf(reserved);
    }

    /**
     * A sub-node by name.
     *
     * @param name its name
     * @return the node, or empty
     */
    public Optional<KhoNode> node(String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
    }

    /**
     * Whether the tree's own page is among the preserved, as it is in every tree that a kernel made.
     *
     * @return true if it is
     */
    public boolean preservesItself() {
        return preserved.containing(fdt).isPresent();
    }
}
