/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.pointer.PointerReader;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.model.Lazy;
import org.liveupdate.model.Unfolding;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.FolioRange;
import org.liveupdate.model.state.MapPage;
import org.liveupdate.model.state.Pointer;
import org.liveupdate.model.state.PointerState;
import org.liveupdate.model.state.Problem;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Unit;

/** Makes what a snapshot shows only when it is asked for. */
final class StateUnfolding implements Unfolding {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;
    private static final int MAX_RUNS = 1 << 20;

    private final Inspection inspection;
    private final Snapshot snapshot;
    private final Elements elements;
    private final TableUnfolding tables;
    private final List<AddressRange> ranges;
    private PointerIndex index;

    StateUnfolding(Inspection inspection, Snapshot snapshot, Elements elements) {
        this.inspection = inspection;
        this.snapshot = snapshot;
        this.elements = elements;
        tables = new TableUnfolding(inspection.memory(), elements);
        ranges = inspection.memory().ranges();
    }

    @Override
    public List<?> unfold(Element owner, EReference feature) {
        List<? extends Element> made = switch (feature.getEContainingClass().getClassifierID()) {
            case StatePackage.DOMAIN, StatePackage.TABLE, StatePackage.TABLE_ENTRY -> tables.unfold(owner, feature);
            case StatePackage.KHO_TREE -> feature == StatePackage.Literals.KHO_TREE__FOLIOS ? folios(owner, feature)
                    : mapPages(owner);
            case StatePackage.MEMFD -> memfdFolios(owner, feature);
            case StatePackage.POINTER -> elements.at(((Pointer) owner).getTarget());
            default -> null;
        };
        if (made == null) {
            if (feature == StatePackage.Literals.ELEMENT__PROBLEMS) {
                return problems(owner);
            }
            made = ofAny(owner, feature);
        }
        if (feature != StatePackage.Literals.POINTER__TARGETS && !(made instanceof MadeOnDemand)) {
            made.forEach(element -> Lazy.place(element, owner, feature));
        }
        return made;
    }

    /** What every element has. */
    private List<? extends Element> ofAny(Element owner, EReference feature) {
        if (feature == StatePackage.Literals.ELEMENT__FIELDS) {
            return struct(owner).map(FieldElements::of).orElse(List.of());
        }
        if (feature == StatePackage.Literals.ELEMENT__POINTERS) {
            List<Pointer> result = new ArrayList<>();
            struct(owner).ifPresent(struct -> new PointerReader(inspection.memory()).read(new Placement(struct.layout(),
                    struct.address(), 1, owner.getLabel()), pointer -> result.add(pointer(pointer, owner))));
            return result;
        }
        return incoming(owner);
    }

    private Optional<Struct> struct(Element owner) {
        Layout layout = owner.getLayout();
        return layout == null || owner.getAddress() < 0 ? Optional.empty()
                : layout.at(inspection.memory(), owner.getAddress());
    }

    private List<Pointer> incoming(Element owner) {
        if (owner.getAddress() < 0 || owner.getLength() <= 0) {
            return List.of();
        }
        if (index == null) {
            index = PointerIndex.of(inspection.memory(), inspection.structures(), Progress.NONE);
        }
        List<Pointer> result = new ArrayList<>();
        for (var pointer : index.into(owner.getAddress(), owner.getLength(), false)) {
            Placement source = pointer.source();
            Element from = elements.at(source.address() + (long) pointer.element() * source.layout().size()).stream()
                    .filter(one -> one.getLayout() == source.layout()).findFirst().orElse(null);
            result.add(pointer(pointer, from));
        }
        return result;
    }

    private Pointer pointer(org.liveupdate.analysis.pointer.Pointer one, Element source) {
        Pointer pointer = FACTORY.createPointer();
        pointer.setLabel(one.source().role() + ", " + one.field());
        pointer.setSource(source);
        pointer.setField(one.field());
        pointer.setAddress(one.at());
        pointer.setLength(Long.BYTES);
        pointer.setTarget(one.target());
        Optional<Placement> role = inspection.structures().overlapping(one.target(), 1).stream()
                .filter(placement -> placement.address() == one.target()).findFirst();
        pointer.setTargetRole(role.map(Placement::role).orElse(""));
        boolean inside = one.target() >= 0 && AddressRange.find(ranges, one.target()) != null;
        // a unit's registers are no memory, yet a pointer to them leads somewhere
        boolean known = elements.at(one.target()).stream().anyMatch(element -> inside || element instanceof Unit);
        PointerState unknown = inside ? PointerState.MEMORY : PointerState.OUTSIDE;
        pointer.setState(role.isPresent() || known ? PointerState.RESOLVED : unknown);
        return pointer;
    }

    private List<Problem> problems(Element owner) {
        long end = owner.getAddress() + Math.max(1, owner.getLength());
        return owner.getAddress() < 0 ? List.of() : snapshot.getDefects().stream()
                .filter(problem -> problem.getAddress() >= owner.getAddress() && problem.getAddress() < end).toList();
    }

    private List<FolioRange> folios(Element owner, EReference feature) {
        List<FolioRun> runs = ((KhoState) elements.source(owner)).preserved().runs().limit(MAX_RUNS).toList();
        return new MadeOnDemand<>(runs.size(), i -> {
            FolioRun run = runs.get(i);
            FolioRange range = FACTORY.createFolioRange();
            range.setLabel(Hex.of(run.first().address()));
            range.setAddress(run.first().address());
            range.setLength(run.length());
            range.setOrder(run.first().order());
            range.setCount(run.count());
            Lazy.place(range, owner, feature);
            return range;
        });
    }

    private List<MapPage> mapPages(Element owner) {
        return ((KhoState) elements.source(owner)).metadata().stream().map(one -> {
            MapPage page = FACTORY.createMapPage();
            page.setLabel(Hex.of(one.address()));
            page.setAddress(one.address());
            page.setLength(PhysicalMemory.PAGE_SIZE);
            page.setKind(one.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            inspection.structures().overlapping(one.address(), 1).stream()
                    .filter(placement -> placement.address() == one.address()).findFirst()
                    .ifPresent(placement -> page.setLayout(placement.layout()));
            return page;
        }).toList();
    }

    private List<? extends Element> memfdFolios(Element owner, EReference feature) {
        var folios = ((MemfdFile) elements.source(owner)).folios();
        return new MadeOnDemand<>(folios.size(), i -> {
            MemfdFolio one = folios.get(i);
            org.liveupdate.model.state.MemfdFolio folio = FACTORY.createMemfdFolio();
            folio.setLabel(Long.toString(one.index()));
            folio.setAddress(one.at());
            folio.setLayout(MemfdLayouts.FOLIO);
            folio.setLength(MemfdLayouts.FOLIO.size());
            folio.setPhysical(one.address());
            folio.setIndex(one.index());
            folio.setFlags(one.flags());
            Lazy.place(folio, owner, feature);
            return folio;
        });
    }
}
