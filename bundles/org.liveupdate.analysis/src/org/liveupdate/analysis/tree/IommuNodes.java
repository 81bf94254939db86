/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.decode.iommu.ArrayEntry;
import org.liveupdate.decode.iommu.ArrayPage;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.vfio.PciDevice;
import org.liveupdate.decode.vfio.PciFlbState;

/** Serialized IOMMU state as nodes: three arrays of pages with entries, and the PCI core's list of devices. */
final class IommuNodes {

    private IommuNodes() {
    }

    /** The state of the IOMMU FLB. */
    static StateNode node(StateNode parent, IommuState state, String origin) {
        return new ChainNode(parent, "iommu", StateKind.IOMMU, "Serialized IOMMU state").at(state.address(), 1)
                .details(state.generation().map(generation -> generation.title()).orElse("unknown format") + ", "
                        + origin)
                .properties(() -> properties(state))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>();
                    state.flb().ifPresent(flb -> nodes.add(Structures.node(self, "flb",
                            "struct " + flb.layout().name(), flb)));
                    for (ArrayFormat.Kind kind : ArrayFormat.Kind.values()) {
                        nodes.add(array(self, kind, state));
                    }
                    return nodes;
                });
    }

    private static List<PropertyGroup> properties(IommuState state) {
        List<PropertyGroup> groups = new ArrayList<>();
        groups.add(new PropertyGroup("Serialized IOMMU state", List.of(
                new Property("Compatible", state.compatible(), "Compatible string of the FLB."),
                new Property("Format", state.generation().map(generation -> generation.title()).orElse("not known"),
                        state.choice()),
                new Property("Address", Hex.of(state.address())),
                new Property("Raw", state.raw()))));
        state.flb().ifPresent(flb -> groups.add(StructProperties.of("Structure", flb)));
        return groups;
    }

    private static StateNode array(StateNode parent, ArrayFormat.Kind kind, IommuState state) {
        List<ArrayPage> pages = state.pages(kind);
        String name = kind == ArrayFormat.Kind.IOMMUS ? "IOMMU units"
                : kind.one().substring(0, 1).toUpperCase(Locale.ROOT) + kind.one().substring(1) + "s";
        List<StateEntry> entries = entries(kind, state);
        long deleted = entries.stream().filter(entry -> entry.entry().deleted()).count();
        return new ChainNode(parent, kind.one() + "s", StateKind.ARRAY, name)
                .details(Plural.of(entries.size(), "entry") + " in "
                        + Plural.of(pages.size(), "page") + (deleted > 0 ? ", " + deleted + " deleted" : ""))
                .below(self -> LongLists.split(self, "Pages", pages.size(),
                        (at, index) -> page(at, pages.get(index), entries)));
    }

    private static StateNode page(StateNode parent, ArrayPage page, List<StateEntry> all) {
        List<StateEntry> entries = all.stream().filter(entry -> entry.entry().page() == page.address()).toList();
        return new ChainNode(parent, "page" + page.number(), StateKind.TABLE_PAGE, "Page " + page.number())
                .at(page.address(), 1).leadsTo(page.next())
                .details(Plural.of(entries.size(), "entry")
                        + (page.preserved() ? ", preserved" : ", NOT preserved")
                        + (page.next() == 0 ? "" : ", next " + Hex.of(page.next())))
                .properties(() -> Structures.properties(parent.tree().inspection(), "Array page", page.address()))
                .below(self -> LongLists.split(self, "Entries", entries.size(),
                        (at, index) -> entry(at, entries.get(index))));
    }

    private static StateNode entry(StateNode parent, StateEntry entry) {
        ArrayEntry array = entry.entry();
        return new ChainNode(parent, "entry" + array.index(), entry.kind(), entry.label())
                .struct("Preserved " + array.kind().one(), array.struct())
                .details(entry.details() + ", " + Plural.of(array.refCount(), "reference")
                        + (array.deleted() ? ", deleted" : "") + (array.incoming() ? ", incoming" : ""))
                .below(self -> FieldNode.of(self, array.struct()));
    }

    /** An entry with what a row of the tree says about it. */
    private record StateEntry(ArrayEntry entry, StateKind kind, String label, String details) {
    }

    private static List<StateEntry> entries(ArrayFormat.Kind kind, IommuState state) {
        return switch (kind) {
            case IOMMUS -> state.iommus().stream().map(IommuNodes::unit).toList();
            case DOMAINS -> state.domains().stream().map(IommuNodes::domain).toList();
            case DEVICES -> state.devices().stream().map(IommuNodes::device).toList();
        };
    }

    private static StateEntry unit(UnitEntry unit) {
        String root = unit.rootTable().isPresent() ? "root table " + Hex.of(unit.rootTable().getAsLong())
                : "type " + unit.type();
        return new StateEntry(unit.entry(), StateKind.PRESERVED_UNIT, "Unit " + Hex.of(unit.token()), root);
    }

    private static StateEntry domain(DomainEntry domain) {
        return new StateEntry(domain.entry(), StateKind.PRESERVED_DOMAIN, "Domain " + domain.entry().index(),
                "top table " + Hex.of(domain.topTable()) + ", " + (domain.topLevel() + 1) + " levels");
    }

    private static StateEntry device(DeviceEntry device) {
        String domain = device.domain().map(entry -> "domain " + entry.entry().index())
                .orElse("domain " + Hex.of(device.domainAddress()));
        return new StateEntry(device.entry(), StateKind.PRESERVED_DEVICE, "Device " + device.bdf(),
                domain + ", id " + device.attachmentId());
    }

    /** The PCI core's FLB. */
    static StateNode pci(StateNode parent, PciFlbState state) {
        return new ChainNode(parent, "pci", StateKind.ARRAY, "Preserved PCI devices").at(state.address(), 1)
                .details(state.compatible() + ", " + Plural.of(state.devices().size(), "device"))
                .properties(() -> state.flb().map(flb -> List.of(StructProperties.of("PCI FLB", flb)))
                        .orElse(List.of(new PropertyGroup("Not decoded", List.of(
                                new Property("Why", state.choice()), new Property("Raw", state.raw()))))))
                .below(self -> LongLists.split(self, "Devices", state.devices().size(),
                        (at, index) -> device(at, state.devices().get(index))));
    }

    private static StateNode device(StateNode parent, PciDevice device) {
        return new ChainNode(parent, "slot" + device.slot(), StateKind.PRESERVED_DEVICE, "Device " + device)
                .struct("PCI device", device.struct()).details("slot " + device.slot())
                .below(self -> FieldNode.of(self, device.struct()));
    }
}
