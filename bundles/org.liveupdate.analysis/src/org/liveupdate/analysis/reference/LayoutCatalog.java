/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liveupdate.abi.acpi.DmarLayouts;
import org.liveupdate.abi.fdt.FdtLayouts;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.kho.HandoverLayouts;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.abi.vtd.VtdLayouts;

/** Every structure that is described, by topic. */
public final class LayoutCatalog {

    private LayoutCatalog() {
    }

    /**
     * All layouts.
     *
     * @return topics in the order of the chain, each with its layouts; structures nested in them are listed, too
     */
    public static Map<String, List<Layout>> byTopic() {
        Map<String, List<Layout>> topics = new LinkedHashMap<>();
        put(topics, "Flattened device tree", FdtLayouts.all());
        List<Layout> kho = new ArrayList<>(KhoLayouts.all());
        kho.addAll(List.of(HandoverLayouts.SETUP_DATA, HandoverLayouts.KHO_DATA, HandoverLayouts.SCRATCH));
        put(topics, "KHO", kho);
        put(topics, "LUO", LuoLayouts.all());
        put(topics, "memfd", MemfdLayouts.all());
        for (IommuGeneration generation : IommuGenerations.all()) {
            List<Layout> layouts = new ArrayList<>(List.of(generation.flb()));
            for (ArrayFormat.Kind kind : ArrayFormat.Kind.values()) {
                ArrayFormat format = generation.array(kind);
                layouts.addAll(List.of(format.page(), format.header(), format.entry()));
            }
            put(topics, "IOMMU state, " + generation.title(), layouts);
        }
        put(topics, "iommufd", IommufdFormat.all().stream()
                .flatMap(format -> List.of(format.file(), format.hwpt()).stream()).toList());
        put(topics, "vfio-pci", VfioPciFormat.all().stream().map(VfioPciFormat::layout).toList());
        put(topics, "PCI", PciFlbFormat.all().stream()
                .flatMap(format -> List.of(format.flb(), format.device()).stream()).toList());
        put(topics, "VT-d", VtdLayouts.all());
        put(topics, "ACPI DMAR", DmarLayouts.all());
        return topics;
    }

    private static void put(Map<String, List<Layout>> topics, String topic, List<Layout> layouts) {
        Set<Layout> all = new LinkedHashSet<>();
        layouts.forEach(layout -> add(layout, all));
        topics.put(topic, List.copyOf(all));
    }

    private static void add(Layout layout, Set<Layout> all) {
        if (all.add(layout)) {
            layout.fields().stream().map(Field::nested).filter(nested -> nested != null)
                    .forEach(nested -> add(nested, all));
        }
    }
}
