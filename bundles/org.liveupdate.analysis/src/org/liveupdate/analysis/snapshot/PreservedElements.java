/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.iommu.ArrayEntry;
import org.liveupdate.decode.iommu.ArrayPage;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuObject;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.model.state.Chain;
import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.IommuState;
import org.liveupdate.model.state.PreservedDevice;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.PreservedObject;
import org.liveupdate.model.state.PreservedUnit;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.Unit;

/** The serialized IOMMU state as elements: chains of pages of objects, which know what hardware has of them. */
final class PreservedElements {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;

    private final LiveUpdateState state;
    private final Snapshot snapshot;
    private final Elements elements;
    private final Map<Long, org.liveupdate.model.state.ArrayPage> pages = new HashMap<>();
    private final Map<IommuObject, PreservedObject> made = new HashMap<>();

    PreservedElements(LiveUpdateState state, Snapshot snapshot, Elements elements) {
        this.state = state;
        this.snapshot = snapshot;
        this.elements = elements;
    }

    void add() {
        if (state.iommu().isEmpty()) {
            return;
        }
        var iommu = state.iommu().get();
        IommuState element = iommu.flb()
                .map(struct -> elements.at(FACTORY.createIommuState(), iommu.compatible(), struct))
                .orElseGet(() -> elements.at(FACTORY.createIommuState(), iommu.compatible(), iommu.address()));
        element.setCompatible(iommu.compatible());
        element.setFormat(iommu.generation().map(generation -> generation.title()).orElse(""));
        element.setChoice(iommu.choice());
        element.setOrigin(state.iommuOrigin().text());
        for (ArrayFormat.Kind kind : ArrayFormat.Kind.values()) {
            element.getChains().add(chain(kind, iommu.pages(kind)));
        }
        iommu.iommus().forEach(this::unit);
        iommu.domains().forEach(this::domain);
        iommu.devices().forEach(this::device);
        snapshot.setIommu(element);
    }

    private Chain chain(ArrayFormat.Kind kind, List<ArrayPage> arrayPages) {
        Chain chain = FACTORY.createChain();
        chain.setLabel(kind.one() + "s");
        chain.setKind(kind.one());
        for (ArrayPage one : arrayPages) {
            var page = elements.at(FACTORY.createArrayPage(), "page " + one.number(), one.address());
            page.setNumber(one.number());
            page.setCount(one.count());
            page.setNext(one.next());
            page.setPreserved(one.preserved());
            pages.putIfAbsent(one.address(), page);
            chain.getPages().add(page);
        }
        if (!arrayPages.isEmpty()) {
            chain.setAddress(arrayPages.get(0).address());
        }
        return chain;
    }

    private void entry(PreservedObject object, IommuObject source, String label) {
        ArrayEntry entry = source.entry();
        elements.at(object, label, entry.struct());
        object.setIndex(entry.index());
        object.setDeleted(entry.deleted());
        object.setRestored(entry.incoming());
        object.setReferences(entry.refCount());
        made.put(source, object);
        pages.get(entry.page()).getEntries().add(object);
    }

    private void unit(UnitEntry one) {
        PreservedUnit unit = FACTORY.createPreservedUnit();
        entry(unit, one, Hex.of(one.token()));
        unit.setToken(one.token());
        for (Unit hardware : snapshot.getUnits()) {
            if (one.registerBase().isPresent() && hardware.getAddress() == one.registerBase().getAsLong()) {
                unit.setUnit(hardware);
            }
        }
    }

    private void domain(DomainEntry one) {
        PreservedDomain domain = FACTORY.createPreservedDomain();
        entry(domain, one, Integer.toString(one.entry().index()));
        domain.setTopTable(one.topTable());
        domain.setTopLevel((int) one.topLevel());
        for (Element table : elements.at(one.topTable())) {
            if (table instanceof Domain hardware) {
                domain.setDomain(hardware);
            }
        }
    }

    private void device(DeviceEntry one) {
        PreservedDevice device = FACTORY.createPreservedDevice();
        entry(device, one, one.bdf());
        device.setBdf(one.bdf());
        device.setDomainId((int) one.attachmentId());
        one.domain().ifPresent(domain -> device.setDomain((PreservedDomain) made.get(domain)));
        one.unit().ifPresent(unit -> device.setUnit((PreservedUnit) made.get(unit)));
        Unit unit = device.getUnit() == null ? null : device.getUnit().getUnit();
        for (Unit any : snapshot.getUnits()) {
            for (Device hardware : any.getDevices()) {
                if ((unit == null || unit == any) && hardware.getBdf().equals(one.requester().toString())) {
                    device.setDevice(hardware);
                }
            }
        }
    }
}
