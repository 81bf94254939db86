/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.analysis.state.KernelObject;

/** All objects of one state, by kind, in the order in which the state lists them. */
final class Items {

    /** How many objects of a state are compared; what is beyond is not. */
    static final int LIMIT = 200_000;

    private final Map<ObjectKind, List<Item>> byKind = new EnumMap<>(ObjectKind.class);
    private final Map<Long, List<Item>> byAddress = new HashMap<>();
    private final Map<Item, TableComparison.Side> tables = new IdentityHashMap<>();
    private int size;
    private boolean complete = true;

    /** Collects the objects of a state. */
    static Items of(Stage stage) {
        Items items = new Items();
        var state = stage.inspection().state();
        KhoItems.add(state, items);
        LuoItems.add(state, items);
        FileItems.add(state, items);
        new UnitItems(stage.inspection(), items).add();
        new IommuItems(stage.inspection(), items).add();
        stage.objects().forEach(object -> items.add(kernelObject(object)));
        return items;
    }

    private static Item kernelObject(KernelObject object) {
        List<Value> values = new ArrayList<>();
        object.properties().forEach((name, text) -> values.add(Value.of(name, text)));
        object.links().forEach(link -> values.add(Value.of(link.role(), link.id())));
        return Item.of(ObjectKind.KERNEL_OBJECT, object.kind().text() + " " + object.label(), ObjectDiff.NO_ADDRESS,
                object.id(), values);
    }

    void add(Item item) {
        if (size >= LIMIT) {
            complete = false;
            return;
        }
        size++;
        byKind.computeIfAbsent(item.kind(), key -> new ArrayList<>()).add(item);
        byAddress.computeIfAbsent(item.address(), key -> new ArrayList<>(1)).add(item);
    }

    /** Adds an object that has a page table. */
    void add(Item item, TableComparison.Side table) {
        add(item);
        tables.put(item, table);
    }

    /** The page table of an object, or null. */
    TableComparison.Side table(Item item) {
        return tables.get(item);
    }

    List<Item> of(ObjectKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The objects at a physical address. */
    List<Item> at(long address) {
        return byAddress.getOrDefault(address, List.of());
    }

    /** Whether nothing was left out. */
    boolean complete() {
        return complete;
    }
}
