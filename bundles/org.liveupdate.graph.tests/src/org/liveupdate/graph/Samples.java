/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.Random;

/** Graphs for tests: a small realistic one and random ones of any size. */
public final class Samples {

    private Samples() {
    }

    /** From the KHO tree to page tables, as one IOMMU unit with two devices looks before a kexec. */
    public static Graph machine() {
        GraphBuilder b = Graph.builder().title("Preserved IOMMU state before kexec");
        b.node("kho").kind(Kinds.KHO).title("KHO tree").place("0x7fe00000").row("compatible", "kho-v1")
                .row("preserved-memory-map", "0x7fdf8000", "map").row("LUO", "0x7fdf4000", "luo");
        b.node("luo").kind(Kinds.LUO).title("LUO").place("0x7fdf4000").row("compatible", "luo-v1")
                .row("number", "1").row("sessions", "0x7fdf3000", "sessions").row("flbs", "0x7fdf1000", "flbs");
        b.node("session").kind(Kinds.SESSION).title("session vm-1").place("0x7fdf3000")
                .row("files", "2").row("memfd token 0x1", "0x7fde0000", "memfd")
                .row("iommufd token 0x2", "0x7fdd0000", "iommufd");
        b.node("memfd").kind(Kinds.MEMFD).title("memfd guest RAM").place("0x7fde0000").row("size", "2 GiB")
                .row("folios", "0x100000000", "folios");
        b.node("iommufd").kind(Kinds.FILE).title("iommufd").place("0x7fdd0000").row("HWPT", "domain 0", "hwpt");
        b.node("flb").kind(Kinds.FLB).title("IOMMU FLB").place("0x7fdf1000").row("iommus", "0x7fdc0000", "iommus")
                .row("domains", "0x7fdc1000", "domains").row("devices", "0x7fdc2000", "devices");
        b.node("iommus").kind(Kinds.ARRAY).title("iommu array").place("0x7fdc0000").row("next", "0x0")
                .row("nr_objs", "1");
        b.node("iommus/0").parent("iommus").kind(Kinds.ENTRY).title("[0] dmar0").row("type", "intel")
                .row("phys_addr", "0xfed90000", "reg").row("root_table", "0x7fd00000", "root");
        b.node("domains").kind(Kinds.ARRAY).title("domain array").place("0x7fdc1000")
                .row("next", "0x7fdc8000", "next");
        b.node("domains/0").parent("domains").kind(Kinds.ENTRY).title("[0] domain")
                .row("top_table", "0x7fc00000", "top").row("top_level", "4");
        b.node("domains2").kind(Kinds.ARRAY).title("domain array").place("0x7fdc8000").row("next", "0x0");
        b.node("domains2/0").parent("domains2").kind(Kinds.ENTRY).title("[0] domain").problems(1).state(State.PROBLEM)
                .row("top_table", "0x12", "top").row("top_level", "4").tooltip("top_table is not page aligned");
        b.node("devices").kind(Kinds.ARRAY).title("device array").place("0x7fdc2000").row("next", "0x0");
        b.node("devices/0").parent("devices").kind(Kinds.ENTRY).title("[0] 0000:03:00.0").row("domain", "0", "domain")
                .row("iommu", "0", "iommu");
        b.node("devices/1").parent("devices").kind(Kinds.ENTRY).title("[1] 0000:04:00.0").row("domain", "0", "domain")
                .row("iommu", "0", "iommu");
        b.node("unit").kind(Kinds.UNIT).title("dmar0").place("0xfed90000").row("RTADDR", "0x7fd00400", "rtaddr")
                .row("GSTS", "0xc0000000").link("https://example.org/dmar0");
        NodeBuilder root = b.node("root").kind(Kinds.ROOT_TABLE).title("root table").place("0x7fd00000");
        slots(root, 256, 3, "0x7fd01001", 4, "0x7fd02001");
        NodeBuilder context3 = b.node("context3").kind(Kinds.CONTEXT_TABLE).title("context table bus 3")
                .place("0x7fd01000");
        slots(context3, 256, 0, "0x7fc00005", -1, "");
        NodeBuilder context4 = b.node("context4").kind(Kinds.CONTEXT_TABLE).title("context table bus 4")
                .place("0x7fd02000");
        slots(context4, 256, 0, "0x7fc00005", -1, "");
        for (int level = 4; level > 1; level--) {
            NodeBuilder table = b.node("pt" + level).kind(Kinds.PAGE_TABLE).title("level " + level)
                    .place("0x7fc0" + (4 - level) + "000");
            slots(table, 512, 0, "0x7fc0" + (5 - level) + "003", level == 2 ? 1 : -1, "0x100000083");
        }
        b.node("pt1").kind(Kinds.PAGE_TABLE).title("level 1").place("0x7fc03000").row("[0 \u2026 511]", "mapped")
                .row("IOVA", "0x0 \u2013 0x1fffff");
        b.node("ram").kind(Kinds.MEMORY).title("guest RAM").place("0x100000000").row("order", "9")
                .row("folios", "1024");
        b.edge("kho", "luo", "luo").label("sub-FDT");
        b.edge("luo", "sessions", "session");
        b.edge("luo", "flbs", "flb");
        b.edge("session", "memfd", "memfd");
        b.edge("session", "iommufd", "iommufd");
        b.edge("memfd", "folios", "ram");
        b.edge("iommufd", "hwpt", "domains/0").kind(Kinds.REFERENCE).label("token");
        b.edge("flb", "iommus", "iommus");
        b.edge("flb", "domains", "domains");
        b.edge("flb", "devices", "devices");
        b.edge("iommus/0", "root", "root");
        b.edge("iommus/0", "reg", "unit").kind(Kinds.REFERENCE);
        b.edge("domains", "next", "domains2").kind(Kinds.CHAIN);
        b.edge("domains/0", "top", "pt4");
        b.edge("devices/0", "domain", "domains/0").kind(Kinds.REFERENCE);
        b.edge("devices/1", "domain", "domains/0").kind(Kinds.REFERENCE);
        b.edge("devices/0", "iommu", "iommus/0").kind(Kinds.REFERENCE);
        b.edge("devices/1", "iommu", "iommus/0").kind(Kinds.REFERENCE);
        b.edge("unit", "rtaddr", "root");
        b.edge("root", "3", "context3");
        b.edge("root", "4", "context4");
        b.edge("context3", "0", "pt4");
        b.edge("context4", "0", "pt4");
        b.edge("pt4", "0", "pt3");
        b.edge("pt3", "0", "pt2");
        b.edge("pt2", "0", "pt1");
        b.edge("pt2", "1", "ram").label("2 MiB");
        b.edge("pt1", "ram");
        return b.build();
    }

    /** The same machine after the kexec: a device gone, a table re-allocated, a session added. */
    public static Graph machineAfter() {
        Graph before = machine();
        GraphBuilder b = Graph.builder().title("Preserved IOMMU state after kexec");
        for (Node node : before.nodes()) {
            if (node.id().equals("devices/1") || node.id().equals("context4")) {
                continue;
            }
            NodeBuilder copy = b.node(node.id()).parent(node.parent()).kind(node.kind()).title(node.title())
                    .place(node.id().equals("context3") ? "0x6a001000" : node.place()).state(node.state())
                    .problems(node.problems()).tooltip(node.tooltip()).link(node.link());
            for (Row row : node.rows()) {
                if (node.id().equals("root") && row.name().equals("[3]")) {
                    copy.row(row.withValue("0x6a001001"));
                } else if (node.id().equals("root") && row.name().equals("[4]")) {
                    copy.row(Row.emptySlot("[4]"));
                } else {
                    copy.row(row);
                }
            }
        }
        b.node("session2").kind(Kinds.SESSION).title("session vm-2").place("0x7fdf2000").row("files", "0");
        for (Edge edge : before.edges()) {
            boolean gone = b.has(edge.from().node()) && b.has(edge.to().node());
            if (gone && !edge.to().node().equals("context4")) {
                b.edge(edge.from().node(), edge.to().node()).id(edge.id()).fromPort(edge.from().port())
                        .toPort(edge.to().port()).kind(edge.kind()).label(edge.label());
            }
        }
        b.edge("session", "session2").kind(Kinds.CHAIN);
        return b.build();
    }

    private static void slots(NodeBuilder table, int count, int first, String value, int second, String other) {
        for (int i = 0; i < count; i++) {
            if (i == first || i == second) {
                table.row("[" + i + "]", i == first ? value : other, Integer.toString(i));
            } else {
                table.row(Row.emptySlot("[" + i + "]"));
            }
        }
    }

    /** A random graph: mostly a tree, some cross edges, some chains, some containers. */
    public static Graph random(long seed, int size) {
        Random random = new Random(seed);
        String[] kinds = {Kinds.ARRAY, Kinds.DOMAIN, Kinds.PAGE_TABLE, Kinds.UNIT, Kinds.DEVICE};
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < size; i++) {
            NodeBuilder node = b.node("n" + i).kind(kinds[random.nextInt(kinds.length)])
                    .title("node " + Integer.toHexString(i * 7919));
            for (int row = random.nextInt(5); row >= 0; row--) {
                node.row("field" + row, "0x" + Long.toHexString(random.nextLong() >>> random.nextInt(60)), "p" + row);
            }
            if (i > 3 && random.nextInt(12) == 0) {
                node.parent("n" + (i - 1 - random.nextInt(3)));
            }
        }
        for (int i = 1; i < size; i++) {
            int from = i < 8 ? 0 : Math.max(0, (i - 1) / 6 - random.nextInt(3));
            b.edge("n" + from, "p0", "n" + i).kind(random.nextInt(10) == 0 ? Kinds.CHAIN : Kinds.POINTER);
        }
        for (int i = 0; i < size / 10; i++) {
            b.edge("n" + random.nextInt(size), "n" + random.nextInt(size)).kind(Kinds.REFERENCE);
        }
        return b.build();
    }

    /** A tree with a fan-out of 8 and a tenth as many cross edges, which published numbers were measured with. */
    public static Graph tree(int size) {
        Random random = new Random(1);
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < size; i++) {
            NodeBuilder node = b.node("n" + i).kind(Kinds.PAGE_TABLE).title("table " + i);
            for (int row = 0; row < 8 && i * 8 + row + 1 < size; row++) {
                node.row("[" + row + "]", "0x" + Integer.toHexString(i * 4096 + row), "p" + row);
            }
            if (i > 0) {
                b.edge("n" + (i - 1) / 8, "p" + (i - 1) % 8, "n" + i);
            }
        }
        for (int i = 0; i < size / 10; i++) {
            b.edge("n" + random.nextInt(size), "n" + random.nextInt(size)).kind(Kinds.REFERENCE);
        }
        return b.build();
    }
}
