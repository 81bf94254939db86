/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtProperty;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoGeneration.MapFormat;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.fdt.FdtAt;
import org.liveupdate.decode.kho.KhoState.MapState;

/**
 * Decodes what a KHO root tree hands over. The tree's compatible string selects the description; of an unknown one only
 * the tree itself is kept.
 */
public final class KhoDecoder {

    private final DecodeContext context;
    private final MapLimit limit;
    private final long fdt;
    private final Optional<KhoHandover> handover;

    private KhoDecoder(DecodeContext context, MapLimit limit, long fdt, Optional<KhoHandover> handover) {
        this.context = context;
        this.limit = limit;
        this.fdt = fdt;
        this.handover = handover;
    }

    /**
     * Decodes a root tree.
     *
     * @param context  where to read and where to note structures and problems
     * @param fdt      physical address of the tree
     * @param handover the setup_data node that points to it, if known; its scratch areas are checked
     * @return the state, or empty with a problem if there is no well-formed tree
     */
    public static Optional<KhoState> decode(DecodeContext context, long fdt, Optional<KhoHandover> handover) {
        return decode(context, new MapLimit(), fdt, handover);
    }

    static Optional<KhoState> decode(DecodeContext context, MapLimit limit, long fdt, Optional<KhoHandover> handover) {
        return FdtAt.read(context, fdt, PhysicalMemory.PAGE_SIZE, "KHO root tree")
                .map(tree -> new KhoDecoder(context, limit, fdt, handover).decode(tree));
    }

    private KhoState decode(Fdt tree) {
        String compatible = tree.root().compatible();
        Optional<KhoGeneration> generation = KhoGeneration.of(compatible);
        if (generation.isEmpty()) {
            context.problems().error(KhoRules.GENERATION, fdt,
                    "compatible: expected kho-v1, kho-v2, kho-v3 or kho-v4, found \"" + compatible + "\"");
            return new KhoState(fdt, tree, compatible, generation, 0, MapState.UNKNOWN, List.of(), FolioSet.EMPTY,
                    List.of(), handover, Optional.empty(), List.of());
        }
        OptionalLong map = mapAddress(tree);
        MapReader reader = generation.get().mapFormat() == MapFormat.RADIX_TREE ? new RadixTreeReader(context, limit)
                : new ChunkListReader(context, limit);
        MapState mapState = read(generation.get(), map, reader);
        FolioSet preserved = reader.folios.build();
        SubBlobs blobs = new SubBlobs(context, generation.get(), fdt);
        List<KhoNode> nodes = blobs.nodes(tree.root());
        KhoState state = new KhoState(fdt, tree, compatible, generation, map.orElse(0), mapState, nodes, preserved,
                reader.pages, handover, blobs.kexecMetadata(nodes), blobs.memblock(nodes));
        check(state);
        return state;
    }

    private OptionalLong mapAddress(Fdt tree) {
        Optional<FdtProperty> property = tree.root().property(KhoGeneration.MEMORY_MAP);
        OptionalLong map = property.map(FdtProperty::u64).orElse(OptionalLong.empty());
        if (map.isEmpty()) {
            context.problems().error(KhoRules.MAP_PROPERTY, fdt, "root node: expected a property "
                    + KhoGeneration.MEMORY_MAP + " of 8 bytes, found "
                    + property.map(found -> found.length() + " bytes").orElse("none"));
        } else {
            context.structures().add(KhoLayouts.MEMORY_MAP, fdt + property.get().valueOffset(),
                    KhoGeneration.MEMORY_MAP);
        }
        return map;
    }

    private MapState read(KhoGeneration generation, OptionalLong map, MapReader reader) {
        if (map.isEmpty()) {
            return MapState.DAMAGED;
        }
        if (map.getAsLong() == 0) {
            if (generation.mapFormat() == MapFormat.CHUNK_LIST) {
                context.problems().add(Severity.INFO, KhoRules.NOT_FINALIZED, fdt,
                        "preserved-memory-map is 0: the handover was not finalized, or nothing is preserved");
                return MapState.NONE;
            }
            context.problems().error(KhoRules.MAP_PROPERTY, fdt,
                    "preserved-memory-map: expected the root of a radix tree, found 0");
            return MapState.DAMAGED;
        }
        reader.read(map.getAsLong());
        return reader.isIntact() ? MapState.INTACT : MapState.DAMAGED;
    }

    private void check(KhoState state) {
        if (state.mapState() != MapState.INTACT) {
            return;
        }
        FolioSet preserved = state.preserved();
        if (!state.preservesItself()) {
            context.problems().error(KhoRules.SELF, fdt,
                    "expected the page of the KHO root tree among the preserved folios, found it missing");
        }
        for (KhoNode node : state.nodes()) {
            long length = node.blob().map(Blob::length).orElse(1);
            if (!preserved.covers(node.data(), length)) {
                context.problems().error(KhoRules.BLOB_NOT_PRESERVED, node.data() < 0 ? fdt : node.data(), "blob of "
                        + node.name() + " at " + Hex.of(node.data()) + ": expected it preserved, found it not");
            }
        }
        for (ReservedMemory range : state.reserved()) {
            if (!preserved.covers(range.start(), range.size())) {
                context.problems().error(KhoRules.MEMBLOCK_NOT_PRESERVED, range.start() < 0 ? fdt : range.start(),
                        "reserved memory " + range.name() + ": expected " + Hex.of(range.size())
                                + " bytes preserved, found some that are not");
            }
        }
        handover.ifPresent(found -> checkScratch(found, preserved));
    }

    private void checkScratch(KhoHandover found, FolioSet preserved) {
        for (AddressRange scratch : found.scratch()) {
            preserved.overlapping(scratch.start(), scratch.length())
                    .ifPresent(folio -> context.problems().error(KhoRules.IN_SCRATCH, folio.address(),
                            "expected no preserved folio in the scratch area " + Hex.of(scratch.start()) + " to "
                                    + Hex.of(scratch.end()) + ", found one of order " + folio.order()));
        }
    }
}
