/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.iommu.ArrayPage;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.vtd.PageTableRoot;

/** The serialized IOMMU state as objects: itself, array pages, units, domains, devices. */
final class IommuItems {

    private static final String LIVE = " live";
    private static final String DELETED = " deleted";

    private final Inspection inspection;
    private final LiveUpdateState state;
    private final Items items;

    IommuItems(Inspection inspection, Items items) {
        this.inspection = inspection;
        this.state = inspection.state();
        this.items = items;
    }

    void add() {
        if (state.iommu().isEmpty()) {
            return;
        }
        IommuState iommu = state.iommu().get();
        List<Value> values = new ArrayList<>();
        values.add(Value.of("compatible", iommu.compatible()));
        values.add(Value.of("format", iommu.generation().map(generation -> generation.title()).orElse("unknown")));
        values.add(Value.of("found", state.iommuOrigin().text()));
        iommu.flb().ifPresent(struct -> values.addAll(StructValues.of(struct)));
        items.add(Item.of(ObjectKind.IOMMU_STATE, "", iommu.address(), "iommu", values));
        iommu.pages().forEach(page -> items.add(page(page)));
        iommu.iommus().forEach(unit -> items.add(unit(unit)));
        Map<Long, List<String>> users = users(state, iommu);
        iommu.domains().forEach(domain -> add(domain, users.getOrDefault(domain.at(), List.of())));
        iommu.devices().forEach(device -> items.add(device(device)));
    }

    private static Item page(ArrayPage page) {
        String name = page.number() + " of the " + page.kind().one() + "s";
        return Item.of(ObjectKind.ARRAY_PAGE, name, page.address(), name, List.of(
                Value.pointer("next", page.next()), Value.of("entries", page.count()),
                Value.of("preserved", page.preserved() ? "yes" : "no")));
    }

    private static Item unit(UnitEntry unit) {
        String name = Hex.of(unit.token());
        return new Item(ObjectKind.PRESERVED_UNIT, name, unit.at(), live(name, unit.deleted()),
                StructValues.of(unit.entry().struct()));
    }

    private static Item device(DeviceEntry device) {
        return new Item(ObjectKind.PRESERVED_DEVICE, device.bdf(), device.at(), live(device.bdf(), device.deleted()),
                StructValues.of(device.entry().struct()));
    }

    /** An object that was preserved again has a deleted entry beside the live one; each is told from the other. */
    private static List<List<String>> live(String name, boolean deleted) {
        return List.of(List.of(name + (deleted ? DELETED : LIVE)), List.of(name));
    }

    /** Of a domain that hardware uses, the page table is compared there. */
    private void add(DomainEntry domain, List<String> users) {
        Item item = domain(domain, users);
        boolean used = items.at(domain.topTable()).stream().anyMatch(other -> other.kind() == ObjectKind.DOMAIN);
        Optional<PageTableRoot> root = used || domain.deleted() ? Optional.empty() : root(domain);
        if (root.isPresent()) {
            items.add(item, TableComparison.Side.of(inspection.memory(), root.get()));
        } else {
            items.add(item);
        }
    }

    /** The page table, if checking has found that the domain's memory is one. */
    private Optional<PageTableRoot> root(DomainEntry domain) {
        long levels = domain.topLevel() + 1;
        if (levels < AddressWidth.MIN_LEVELS || levels > AddressWidth.MAX_LEVELS || domain.topTable() <= 0) {
            return Optional.empty();
        }
        List<Placement> there = inspection.structures().overlapping(domain.topTable(), 1);
        return Stream.of(PageTableFormat.SECOND_STAGE, PageTableFormat.FIRST_STAGE)
                .filter(format -> there.stream().anyMatch(
                        placement -> placement.layout() == format.tableLayout((int) levels)))
                .findFirst().map(format -> new PageTableRoot(domain.topTable(), (int) levels, format));
    }

    private static Item domain(DomainEntry domain, List<String> users) {
        String all = String.join(", ", users);
        String live = domain.deleted() ? DELETED : LIVE;
        List<Value> values = new ArrayList<>(StructValues.of(domain.entry().struct()));
        values.add(Value.of("used by", all));
        return new Item(ObjectKind.PRESERVED_DOMAIN,
                users.isEmpty() ? "of table " + Hex.of(domain.topTable()) : "of " + Users.shortened(users), domain.at(),
                List.of(users.isEmpty() ? List.of() : List.of(all + live), users, List.of(Hex.of(domain.topTable()))),
                values);
    }

    /** Who uses the domain at an address: devices and HWPTs that point to its entry. */
    private static Map<Long, List<String>> users(LiveUpdateState state, IommuState iommu) {
        Map<Long, List<String>> users = new HashMap<>();
        for (DeviceEntry device : iommu.devices()) {
            if (!device.deleted()) {
                users.computeIfAbsent(device.domainAddress(), key -> new ArrayList<>()).add(device.bdf());
            }
        }
        for (OwnedFile<IommufdState> file : state.iommufds()) {
            for (HwptEntry hwpt : file.state().hwpts()) {
                users.computeIfAbsent(hwpt.domainAddress(), key -> new ArrayList<>())
                        .add("HWPT " + FileItems.hwpt(file.session(), file.token(), hwpt.token()));
            }
        }
        return users;
    }
}
