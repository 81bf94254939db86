/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Element;

/** What the parts of a snapshot need of one another while it is built, and what it is unfolded from. */
final class Elements {

    private final Inspection inspection;
    private final Map<Element, Object> sources = new IdentityHashMap<>();
    private final Map<Long, List<Element>> byAddress = new HashMap<>();
    private final Map<PageTableSummary, Domain> domains = new IdentityHashMap<>();

    Elements(Inspection inspection) {
        this.inspection = inspection;
    }

    /** Gives an element its place by its bytes. */
    <T extends Element> T at(T element, String label, Struct struct) {
        return at(element, label, struct.address(), struct.layout());
    }

    /** Gives an element its place and layout. */
    <T extends Element> T at(T element, String label, long address, Layout layout) {
        element.setLayout(layout);
        return at(element, label, address, layout.size());
    }

    /** Gives an element its place; how its bytes are read says the structure that was recognised there, if any. */
    <T extends Element> T at(T element, String label, long address) {
        for (Placement placement : inspection.structures().overlapping(address, 1)) {
            if (placement.address() == address) {
                return at(element, label, address, placement.layout());
            }
        }
        return at(element, label, address, 0);
    }

    /** Gives an element a place and no layout. */
    <T extends Element> T at(T element, String label, long address, long length) {
        element.setLabel(label);
        element.setAddress(address);
        element.setLength(length);
        if (address >= 0) {
            byAddress.computeIfAbsent(address, key -> new ArrayList<>(1)).add(element);
        }
        return element;
    }

    /** The elements that begin at an address. */
    List<Element> at(long address) {
        return byAddress.getOrDefault(address, List.of());
    }

    void source(Element element, Object source) {
        sources.put(element, source);
    }

    Object source(Element element) {
        return sources.get(element);
    }

    void domain(PageTableSummary table, Domain domain) {
        domains.put(table, domain);
        source(domain, table);
    }

    Domain domain(PageTableSummary table) {
        return domains.get(table);
    }
}
