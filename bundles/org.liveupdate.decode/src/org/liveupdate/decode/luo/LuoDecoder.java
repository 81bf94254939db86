/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtNode;
import org.liveupdate.abi.fdt.FdtProperty;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.fdt.FdtAt;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoNode;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.KhoState.MapState;

/** Decodes LUO's state. The compatible string selects the description. */
public final class LuoDecoder {

    private final DecodeContext context;
    private final LuoPages pages;
    private final long at;

    private LuoDecoder(DecodeContext context, long at, Optional<FolioSet> preserved) {
        this.context = context;
        this.at = at;
        this.pages = new LuoPages(context, preserved);
    }

    /**
     * Decodes what a KHO root tree hands over for LUO.
     *
     * @param context where to read and where to note structures and problems
     * @param kho     the decoded root tree; if its memory map is intact every page of LUO must be in it
     * @return the state, or empty: without a problem if there is no LUO node, with one if it cannot be decoded
     */
    public static Optional<LuoState> decode(DecodeContext context, KhoState kho) {
        Optional<KhoNode> node = kho.node(LuoGeneration.NODE);
        Optional<FolioSet> preserved = kho.mapState() == MapState.INTACT ? Optional.of(kho.preserved())
                : Optional.empty();
        if (node.isEmpty()) {
            return Optional.empty();
        }
        LuoDecoder decoder = new LuoDecoder(context, node.get().data(), preserved);
        OptionalLong size = node.get().size();
        if (size.isPresent() && Long.compareUnsigned(size.getAsLong(), LuoLayouts.SER.size()) < 0) {
            decoder.pages.error(LuoRules.MALFORMED, node.get().data(),
                    "LUO blob: expected at least " + LuoLayouts.SER.size() + " bytes, found " + size.getAsLong());
            return Optional.empty();
        }
        return decoder.decode();
    }

    /**
     * Decodes LUO's state at an address, without knowing what is preserved.
     *
     * @param context where to read and where to note structures and problems
     * @param address physical address of struct luo_ser or of the tree of luo-v1
     * @return the state, or empty with a problem
     */
    public static Optional<LuoState> decodeAt(DecodeContext context, long address) {
        return new LuoDecoder(context, address, Optional.empty()).decode();
    }

    private Optional<LuoState> decode() {
        if (FdtAt.isAt(context, at)) {
            return FdtAt.read(context, at, PhysicalMemory.PAGE_SIZE, "LUO tree").flatMap(this::tree);
        }
        Optional<Struct> ser = LuoLayouts.SER.at(context.memory(), at);
        if (ser.isEmpty()) {
            pages.error(LuoRules.OUTSIDE, at,
                    "LUO blob: expected " + LuoLayouts.SER.size() + " bytes in memory, found none at " + Hex.of(at));
            return Optional.empty();
        }
        String compatible = ser.get().text("compatible");
        if (!compatible.equals(LuoGeneration.V5.compatible())) {
            return unknown(compatible);
        }
        LuoNames.read(pages, ser.get(), "compatible");
        return Optional.of(blocks(ser.get()));
    }

    private Optional<LuoState> unknown(String compatible) {
        StringBuilder shown = new StringBuilder();
        compatible.chars().forEach(one -> shown.append(one >= 0x20 && one < 0x7f ? (char) one : '?'));
        String raw = context.memory().bytes(at, LuoLayouts.SER.size())
                .map(bytes -> HexFormat.of().formatHex(bytes)).orElse("");
        pages.error(LuoRules.GENERATION, at,
                "LUO: expected compatible luo-v1 or luo-v5, found \"" + shown + "\", bytes " + raw);
        return Optional.empty();
    }

    private LuoState blocks(Struct ser) {
        context.structures().add(LuoLayouts.SER, at, "LUO state");
        pages.checkPreserved(at, LuoLayouts.SER.size(), "LUO blob");
        LuoEntries entries = new LuoEntries(pages, LuoGeneration.V5);
        long sessionsAt = ser.get("sessions_pa");
        BlockChain chain = new BlockChain(pages, LuoLayouts.SESSION, "sessions");
        chain.read(sessionsAt, at + ser.layout().field("sessions_pa").offset());
        List<LuoSession> sessions = entries.sessions(chain.entries());
        long flbsAt = ser.get("flbs_pa");
        List<LuoFlb> flbs = entries.flbs(flbsAt, at + ser.layout().field("flbs_pa").offset());
        return noted(new LuoState(at, LuoGeneration.V5, LuoGeneration.V5.compatible(), ser.get("liveupdate_num"),
                sessionsAt, flbsAt, sessionsAt != 0 || !flbs.isEmpty(), sessions, flbs, chain.blocks()));
    }

    private LuoState noted(LuoState state) {
        if (!state.serialized()) {
            context.problems().add(Severity.INFO, LuoRules.NOT_SERIALIZED, at,
                    "sessions and FLBs are not serialized: LUO writes them in reboot(KEXEC)");
        }
        return state;
    }

    private Optional<LuoState> tree(Fdt tree) {
        String compatible = tree.root().compatible();
        if (!compatible.equals(LuoGeneration.V1.compatible())) {
            return unknown(compatible);
        }
        pages.checkPreserved(at, tree.totalSize(), "LUO tree");
        LuoEntries entries = new LuoEntries(pages, LuoGeneration.V1);
        long number = number(tree.root(), LuoLayouts.NUMBER_PROPERTY, LuoLayouts.NUMBER).orElse(0);
        OptionalLong sessionsAt = pointer(tree, LuoLayouts.SESSION_NODE, LuoLayouts.SESSION_COMPATIBLE,
                LuoLayouts.SESSION_PROPERTY, LuoLayouts.SESSION_POINTER);
        OptionalLong flbsAt = pointer(tree, LuoLayouts.FLB_NODE, LuoLayouts.FLB_COMPATIBLE, LuoLayouts.FLB_PROPERTY,
                LuoLayouts.FLB_POINTER);
        List<LuoSession> sessions = sessionsAt.isPresent() ? sessionArray(entries, sessionsAt.getAsLong()) : List.of();
        List<LuoFlb> flbs = flbsAt.isPresent() ? entries.flbs(flbsAt.getAsLong(), at) : List.of();
        return Optional.of(noted(new LuoState(at, LuoGeneration.V1, compatible, number, sessionsAt.orElse(0),
                flbsAt.orElse(0), !sessions.isEmpty() || !flbs.isEmpty(), sessions, flbs, List.of())));
    }

    private OptionalLong pointer(Fdt tree, String name, String compatible, String property, Layout layout) {
        Optional<FdtNode> node = tree.root().child(name);
        if (node.isEmpty()) {
            pages.error(LuoRules.MALFORMED, at, "LUO tree: expected a node " + name + ", found none");
            return OptionalLong.empty();
        }
        if (!node.get().compatible().equals(compatible)) {
            pages.error(LuoRules.GENERATION, at + node.get().offset(), "LUO tree, node " + name
                    + ": expected compatible " + compatible + ", found \"" + node.get().compatible() + "\"");
            return OptionalLong.empty();
        }
        return number(node.get(), property, layout);
    }

    private OptionalLong number(FdtNode node, String name, Layout layout) {
        Optional<FdtProperty> property = node.property(name);
        OptionalLong value = property.map(FdtProperty::u64).orElse(OptionalLong.empty());
        if (value.isEmpty()) {
            pages.error(LuoRules.MALFORMED, at + node.offset(), "LUO tree: expected a property " + name
                    + " of 8 bytes, found " + property.map(found -> found.length() + " bytes").orElse("none"));
        } else {
            context.structures().add(layout, at + property.get().valueOffset(), name);
        }
        return value;
    }

    private List<LuoSession> sessionArray(LuoEntries entries, long array) {
        int capacity = LuoGeneration.V1.sessionCapacity();
        Optional<Struct> head = LuoLayouts.SESSION_HEADER.at(context.memory(), array);
        long count = head.map(found -> found.get("count")).orElse(0L);
        if (count < 0 || count > capacity) {
            pages.error(LuoRules.COUNT, array,
                    "session array: expected at most " + capacity + " sessions, found " + Hex.of(count));
            return List.of();
        }
        List<Struct> structs = entries.array(array, LuoLayouts.SESSION, LuoLayouts.SESSION_HEADER.size(), (int) count,
                at, "sessions");
        if (head.isPresent()) {
            context.structures().add(LuoLayouts.SESSION_HEADER, array, "session array");
        }
        return entries.sessions(structs);
    }
}
