/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.fdt.FdtNode;
import org.liveupdate.abi.fdt.FdtProperty;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoNode;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.MetadataPage;
import org.liveupdate.decode.kho.ReservedMemory;

/** KHO as nodes: the tree, what hangs on it, the memory map and the preserved folios. */
final class KhoNodes {

    /** Runs of folios of one order that are listed; memory so fragmented says no more with longer lists. */
    private static final int MAX_RUNS = 200_000;
    private static final int BYTES_SHOWN = 32;

    private KhoNodes() {
    }

    /** A root tree. */
    static StateNode node(StateNode parent, int index, KhoCandidate candidate) {
        KhoState state = candidate.state();
        String role = candidate.role().name().toLowerCase(Locale.ROOT);
        return new ChainNode(parent, "kho" + index, StateKind.KHO, "KHO, " + role + " tree")
                .at(state.fdt(), PhysicalMemory.PAGE_SIZE)
                .details(state.compatible() + ", memory map " + state.mapState().name().toLowerCase(Locale.ROOT) + ", "
                        + Plural.of(state.preserved().size(), "folio") + ", "
                        + Plural.of(state.nodes().size(), "sub-tree"))
                .properties(() -> List.of(new PropertyGroup("KHO", lines(candidate))))
                .below(self -> below(self, state));
    }

    private static List<Property> lines(KhoCandidate candidate) {
        KhoState state = candidate.state();
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Tree", Hex.of(state.fdt()), "Physical address of the flattened device tree."));
        lines.add(new Property("Compatible", state.compatible(), "Names the format."));
        lines.add(new Property("Role", candidate.role().name().toLowerCase(Locale.ROOT), candidate.reason()));
        lines.add(new Property("Found", candidate.found()));
        lines.add(new Property("Usable", candidate.usable() ? "yes" : "no", candidate.reason()));
        lines.add(new Property("Memory map", Hex.of(state.map()), "Physical address of its first page."));
        lines.add(new Property("State of the map", state.mapState().name().toLowerCase(Locale.ROOT)));
        lines.add(new Property("Preserved", ByteSize.of(state.preserved().bytes()) + " in "
                + Plural.of(state.preserved().size(), "folio")));
        state.handover().ifPresent(handover -> {
            lines.add(new Property("Handed over at", Hex.of(handover.at()), "The setup_data node of KHO."));
            handover.scratch().forEach(range -> lines.add(new Property("Scratch",
                    Hex.of(range.start()) + ", " + ByteSize.of(range.length()), "Free for the next kernel.")));
        });
        return lines;
    }

    private static List<StateNode> below(StateNode parent, KhoState state) {
        List<StateNode> nodes = new ArrayList<>();
        nodes.add(new ChainNode(parent, "fdt", StateKind.FDT, "Device tree").at(state.fdt(), 1)
                .details(state.tree().totalSize() + " bytes")
                .properties(() -> Structures.properties(parent.tree().inspection(), "Device tree", state.fdt()))
                .below(self -> tree(self, state.tree().root(), state.fdt())));
        for (KhoNode node : state.nodes()) {
            nodes.add(subTree(parent, node, state));
        }
        if (!state.metadata().isEmpty()) {
            nodes.add(new ChainNode(parent, "map", StateKind.GROUP, "Memory map")
                    .details(Plural.of(state.metadata().size(), "page")).large(true)
                    .below(self -> LongLists.split(self, "Pages", state.metadata().size(),
                            (at, index) -> page(at, index, state.metadata().get(index)))));
        }
        FolioSet folios = state.preserved();
        nodes.add(new ChainNode(parent, "folios", StateKind.FOLIOS, "Preserved folios").size(folios.bytes())
                .details(Plural.of(folios.size(), "folio")).large(folios.size() > 0)
                .below(self -> orders(self, folios)));
        return nodes;
    }

    private static List<StateNode> tree(StateNode parent, FdtNode node, long fdt) {
        List<StateNode> nodes = new ArrayList<>();
        for (FdtProperty property : node.properties()) {
            String value = property.text().map(text -> "\"" + text + "\"").orElseGet(() -> property.u64().isPresent()
                    ? Hex.of(property.u64().getAsLong()) : bytes(property.value()));
            nodes.add(new ChainNode(parent, property.name(), StateKind.FIELD, property.name())
                    .at(fdt + property.valueOffset(), Math.max(1, property.length())).details(value)
                    .properties(() -> List.of(new PropertyGroup("Property", List.of(
                            new Property("Name", property.name()), new Property("Value", value),
                            new Property("Address", Hex.of(fdt + property.valueOffset())),
                            new Property("Length", property.length() + " bytes"))))));
        }
        for (FdtNode child : node.children()) {
            nodes.add(new ChainNode(parent, child.name(), StateKind.FDT_NODE, child.name())
                    .at(fdt + child.offset(), 1).details(child.compatible())
                    .below(self -> tree(self, child, fdt)));
        }
        return nodes;
    }

    private static StateNode subTree(StateNode parent, KhoNode node, KhoState state) {
        boolean memblock = node.name().equals("memblock");
        String more = node.name().equals("kexec-metadata")
                ? state.kexec().map(kexec -> ", " + Plural.of(kexec.count(), "kexec") + ", last from "
                        + kexec.release())
                        .orElse("")
                : memblock ? ", " + Plural.of(state.reserved().size(), "range") : "";
        String size = node.size().isPresent() ? node.size().getAsLong() + " bytes" : "size not said";
        return new ChainNode(parent, "sub-" + node.name(), StateKind.KHO_NODE, "Sub-tree " + node.name())
                .at(node.data(), 1).details(size + more)
                .properties(() -> properties(parent, node, size))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>(Structures.node(self, node.data()));
                    if (memblock) {
                        state.reserved().forEach(range -> nodes.add(reserved(self, range)));
                    }
                    return nodes;
                });
    }

    private static List<PropertyGroup> properties(StateNode parent, KhoNode node, String size) {
        List<PropertyGroup> groups = new ArrayList<>();
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Name", node.name()));
        lines.add(new Property("Address", Hex.of(node.data()), "Physical address of its blob."));
        lines.add(new Property("Size", size));
        node.blob().ifPresent(blob -> lines.add(new Property("Raw", bytes(blob.bytes()))));
        groups.add(new PropertyGroup("Sub-tree", lines));
        Structures.at(parent.tree().inspection(), node.data())
                .ifPresent(struct -> groups.add(StructProperties.of("Structure", struct)));
        return groups;
    }

    private static StateNode reserved(StateNode parent, ReservedMemory range) {
        return new ChainNode(parent, range.name(), StateKind.FOLIO, range.name()).at(range.start(), 1)
                .details("reserved by name").size(range.size())
                .properties(() -> List.of(new PropertyGroup("Reserved memory", List.of(
                        new Property("Name", range.name()), new Property("Start", Hex.of(range.start())),
                        new Property("Size", ByteSize.of(range.size()))))));
    }

    private static StateNode page(StateNode parent, int index, MetadataPage page) {
        String kind = page.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ChainNode(parent, "page" + index, StateKind.TABLE_PAGE, "Page " + index)
                .at(page.address(), PhysicalMemory.PAGE_SIZE).details(kind)
                .properties(() -> List.of(new PropertyGroup("Page of the memory map", List.of(
                        new Property("Address", Hex.of(page.address())), new Property("Kind", kind)))));
    }

    private static List<StateNode> orders(StateNode parent, FolioSet folios) {
        List<StateNode> nodes = new ArrayList<>();
        for (Map.Entry<Integer, Long> entry : folios.countByOrder().entrySet()) {
            int order = entry.getKey();
            long each = (long) PhysicalMemory.PAGE_SIZE << order;
            nodes.add(new ChainNode(parent, "order" + order, StateKind.FOLIOS, "Order " + order)
                    .details(Plural.of(entry.getValue(), "folio") + " of " + ByteSize.of(each))
                    .size(entry.getValue() * each).large(true)
                    .below(self -> runs(self, folios, order)));
        }
        return nodes;
    }

    private static List<StateNode> runs(StateNode parent, FolioSet folios, int order) {
        List<FolioRun> runs = folios.runs().filter(run -> run.first().order() == order).limit(MAX_RUNS).toList();
        return LongLists.split(parent, "Runs", runs.size(), (at, index) -> run(at, runs.get(index)));
    }

    private static StateNode run(StateNode parent, FolioRun run) {
        long start = run.first().address();
        String label = run.count() == 1 ? Hex.of(start)
                : Hex.of(start) + " \u2013 " + Hex.of(start + run.length() - 1);
        return new ChainNode(parent, Hex.of(start), StateKind.FOLIO, label).at(start, 1).size(run.length())
                .details(Plural.of(run.count(), "folio") + " of order " + run.first().order())
                .properties(() -> List.of(new PropertyGroup("Preserved folios", List.of(
                        new Property("First byte", Hex.of(start)),
                        new Property("Last byte", Hex.of(start + run.length() - 1)),
                        new Property("Folios", Long.toString(run.count())),
                        new Property("Order", Integer.toString(run.first().order()), "A folio has 2^order pages."),
                        new Property("Length", ByteSize.of(run.length()))))));
    }

    private static String bytes(byte[] bytes) {
        String text = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, BYTES_SHOWN));
        return bytes.length > BYTES_SHOWN ? text + " ..." : text;
    }
}
