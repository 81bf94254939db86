/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.gallery;

import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.NodeBuilder;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

import java.util.Random;

/** Graphs of each kind. The same call gives the same graph. */
public final class SampleGraphs {

    private SampleGraphs() {
    }

    private static String address(long value) {
        return String.format("0x%x", value);
    }

    /** A pointer chain as preserved IOMMU state has it: headers, arrays, entries, tables. */
    public static Graph chain() {
        GraphBuilder graph = Graph.builder().title("Preserved IOMMU state");
        graph.node("luo").kind(Kinds.LUO).title("LUO").place("0x10c0000").row("compatible", "luo-v1")
                .row("liveupdate-number", "1").row("sessions", "0x10c2000", "sessions")
                .row("flb", "0x10c4000", "flb");
        graph.node("session").kind(Kinds.SESSION).title("session vm-7").place("0x10c2000").row("name", "vm-7")
                .row("count", "3").row("files", "0x10c6000", "files");
        graph.node("flb").kind(Kinds.FLB).title("iommu FLB").place("0x10c4000").row("name", "iommu-v1")
                .row("data", "0x10c8000", "data").row("count", "2");
        graph.node("header").kind(Kinds.ARRAY).title("iommu_flb_ser").place("0x10c8000").row("nr_iommus", "1")
                .row("iommus", "0x10c9000", "iommus").row("nr_domains", "2")
                .row("domains", "0x10ca000", "domains").row("nr_devices", "2")
                .row("devices", "0x10cb000", "devices");
        graph.node("iommu0").kind(Kinds.UNIT).title("iommu_ser[0]").place("0x10c9010").row("phys_addr", "0xfed90000")
                .row("token", "0xfed90000").row("root_table", "0x1200000", "root");
        graph.node("domain0").kind(Kinds.DOMAIN).title("iommu_domain_ser[0]").place("0x10ca010").row("did", "17")
                .row("top_table", "0x1300000", "top").row("top_level", "4").row("attached", "1");
        graph.node("domain1").kind(Kinds.DOMAIN).title("iommu_domain_ser[1]").place("0x10ca038").row("did", "18")
                .row("top_table", "0x1310000", "top").row("top_level", "3");
        graph.node("device0").kind(Kinds.DEVICE).title("device_ser[0]").place("0x10cb010").row("bdf", "0000:3b:00.0")
                .row("domain_ser", "0x10ca010", "domain");
        graph.node("device1").kind(Kinds.DEVICE).title("device_ser[1]").place("0x10cb040").row("bdf", "0000:3b:00.1")
                .row("domain_ser", "0x10ca038", "domain");
        graph.node("root").kind(Kinds.ROOT_TABLE).title("Root table").place("0x1200000")
                .row(Row.emptySlot("[0..58]")).row("[59].lo", "0x1201000", "r59").row(Row.emptySlot("[60..255]"));
        graph.node("context").kind(Kinds.CONTEXT_TABLE).title("Context table, bus 3b").place("0x1201000")
                .row("[00.0]", "0x1300000 aw=2 did=17", "c0").row("[00.1]", "0x1310000 aw=1 did=18", "c1");
        graph.node("pml4").kind(Kinds.PAGE_TABLE).title("Page table, level 4").place("0x1300000")
                .row("[0]", "0x1301000 rw", "p0");
        graph.node("pml3").kind(Kinds.PAGE_TABLE).title("Page table, level 3").place("0x1310000")
                .row("[0..3]", "4 x 1 GiB leaf, rw");
        graph.edge("luo", "sessions", "session");
        graph.edge("luo", "flb", "flb");
        graph.edge("flb", "data", "header");
        graph.edge("header", "iommus", "iommu0");
        graph.edge("header", "domains", "domain0");
        graph.edge("domain0", "domain1").kind(Kinds.CHAIN).label("next");
        graph.edge("header", "devices", "device0");
        graph.edge("device0", "device1").kind(Kinds.CHAIN).label("next");
        graph.edge("device0", "domain", "domain0").kind(Kinds.REFERENCE);
        graph.edge("device1", "domain", "domain1").kind(Kinds.REFERENCE);
        graph.edge("iommu0", "root", "root");
        graph.edge("root", "r59", "context");
        graph.edge("context", "c0", "pml4");
        graph.edge("context", "c1", "pml3");
        graph.edge("domain0", "top", "pml4");
        graph.edge("domain1", "top", "pml3");
        return graph.build();
    }

    /** The same in both states of a comparison, with each state once. */
    public static Graph states() {
        GraphBuilder graph = Graph.builder().title("Before and after");
        String[] names = {"kept", "added", "removed", "changed", "moved", "broken"};
        State[] states = State.values();
        for (int i = 0; i < names.length; i++) {
            NodeBuilder node = graph.node(names[i]).kind(i % 2 == 0 ? Kinds.DOMAIN : Kinds.DEVICE)
                    .title("object " + names[i]).place(address(0x1000L * (i + 1))).state(states[i])
                    .row("did", Integer.toString(i));
            node.row("next", address(0x1000L * (i + 2)), "next");
            for (State state : states) {
                node.row(Row.of(state.key(), "value " + state.label()).withState(state));
            }
            if (states[i] == State.PROBLEM) {
                node.problems(3);
            }
            if (i > 0) {
                graph.edge(names[i - 1], "next", names[i]).state(states[i]).label(states[i].label());
            }
        }
        return graph.build();
    }

    /** Pages that contain entries that point to entries in other pages. */
    public static Graph nested() {
        GraphBuilder graph = Graph.builder().title("Pages and entries");
        for (int page = 0; page < 3; page++) {
            String id = "page" + page;
            graph.node(id).kind(Kinds.ARRAY).title("array page " + page).place(address(0x2000L + page * 0x1000))
                    .row("nr_objs", "4").row("next", page == 2 ? "0" : address(0x3000L + page * 0x1000), "next");
            for (int entry = 0; entry < 4; entry++) {
                graph.node(id + "/" + entry).parent(id).kind(Kinds.ENTRY).title("entry " + entry)
                        .place("+" + (16 + entry * 24)).row("token", Integer.toString(page * 4 + entry))
                        .row("data", address(0x9000L + page * 0x400 + entry * 0x40), "data");
            }
            if (page > 0) {
                graph.edge("page" + (page - 1), "next", id).kind(Kinds.CHAIN);
            }
        }
        for (int i = 0; i < 4; i++) {
            graph.node("memory" + i).kind(Kinds.MEMORY).title("folio " + i).place(address(0x9000L + i * 0x1000))
                    .row("order", Integer.toString(i));
            graph.edge("page0/" + i, "data", "memory" + i);
        }
        graph.edge("page1/0", "data", "page2/3").kind(Kinds.REFERENCE);
        return graph.build();
    }

    /** A tree with a fan-out of eight and one cross edge for every tenth node. */
    public static Graph big(int count) {
        GraphBuilder graph = Graph.builder().title(count + " nodes");
        Random dice = new Random(7);
        String[] kinds = {Kinds.PAGE_TABLE, Kinds.DOMAIN, Kinds.DEVICE, Kinds.ARRAY, Kinds.CONTEXT_TABLE, Kinds.KHO};
        for (int i = 0; i < count; i++) {
            NodeBuilder node = graph.node("n" + i).kind(kinds[(i / 8) % kinds.length]).title("table " + i)
                    .place(address(0x100000L + i * 0x1000L));
            for (int slot = 0; slot < 8 && i * 8 + slot + 1 < count; slot++) {
                node.row("[" + slot + "]", address(0x100000L + (i * 8L + slot + 1) * 0x1000L), "s" + slot);
            }
            node.row("flags", "rw");
            if (i % 10 == 0) {
                node.row("link", "cross", "x");
            }
        }
        for (int i = 1; i < count; i++) {
            graph.edge("n" + (i - 1) / 8, "s" + (i - 1) % 8, "n" + i);
        }
        for (int i = 0; i < count; i += 10) {
            graph.edge("n" + i, "x", "n" + dice.nextInt(count)).kind(Kinds.REFERENCE);
        }
        return graph.build();
    }

    /** The graph with the states of some nodes changed, as a comparison shows it. */
    public static Graph compared(Graph graph) {
        Random dice = new Random(3);
        State[] states = State.values();
        return Graph.of(graph.title(), graph.nodes().stream()
                .map(node -> dice.nextInt(5) == 0 ? node.withState(states[dice.nextInt(states.length)]) : node)
                .toList(), graph.edges());
    }
}
