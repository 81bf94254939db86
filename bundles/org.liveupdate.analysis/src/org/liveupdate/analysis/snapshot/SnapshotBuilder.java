/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.model.state.Link;
import org.liveupdate.model.state.Problem;
import org.liveupdate.model.state.Property;
import org.liveupdate.model.state.Severity;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StateFactory;

/**
 * Builds the state model of one moment. What there can be millions of (mapped ranges, tables, folios) is made when it
 * is asked for, as are fields and pointers of every element. The memory must stay open as long as the snapshot is used.
 */
public final class SnapshotBuilder {

    /** The step of what is no step of a simulation. */
    public static final int NO_STEP = -1;

    private SnapshotBuilder() {
    }

    /**
     * The snapshot of a capture.
     *
     * @param name       what it is called
     * @param inspection what was decoded
     * @return the snapshot
     */
    public static Snapshot of(String name, Inspection inspection) {
        return of(name, NO_STEP, inspection, List.of());
    }

    /**
     * The snapshot of a step.
     *
     * @param name       what it is called
     * @param step       number of the step, or {@link #NO_STEP}
     * @param inspection what was decoded
     * @param objects    what the kernel has beside the bytes
     * @return the snapshot
     */
    public static Snapshot of(String name, int step, Inspection inspection, List<KernelObject> objects) {
        LiveUpdateState state = inspection.state();
        Snapshot snapshot = StateFactory.eINSTANCE.createSnapshot();
        snapshot.setLabel(name);
        snapshot.setStep(step);
        snapshot.setMemory(inspection.memory());
        snapshot.getFound().addAll(inspection.found());
        snapshot.setKhoGeneration(state.kho().map(KhoCandidate::state).map(kho -> kho.compatible()).orElse(""));
        snapshot.setLuoGeneration(state.luo().map(LuoState::compatible).orElse(""));
        snapshot.setIommuGeneration(state.iommu().flatMap(IommuState::generation)
                .map(generation -> generation.title()).orElse(""));
        problems(inspection, snapshot);
        Elements elements = new Elements(inspection);
        HandoverElements.add(state, snapshot, elements);
        new UnitElements(inspection, snapshot, elements).add();
        new PreservedElements(state, snapshot, elements).add();
        SessionElements.add(state, snapshot, elements);
        kernel(objects, snapshot);
        snapshot.setUnfolding(new StateUnfolding(inspection, snapshot, elements));
        return snapshot;
    }

    private static void problems(Inspection inspection, Snapshot snapshot) {
        for (org.liveupdate.abi.Problem problem : inspection.problems()) {
            Problem one = StateFactory.eINSTANCE.createProblem();
            one.setSeverity(Severity.valueOf(problem.severity().name()));
            one.setCode(problem.code());
            one.setAddress(problem.address());
            one.setMessage(problem.message());
            snapshot.getDefects().add(one);
        }
    }

    private static void kernel(List<KernelObject> objects, Snapshot snapshot) {
        StateFactory factory = StateFactory.eINSTANCE;
        Map<String, org.liveupdate.model.state.KernelObject> byId = new HashMap<>();
        for (KernelObject object : objects) {
            org.liveupdate.model.state.KernelObject one = factory.createKernelObject();
            one.setLabel(object.label());
            one.setId(object.id());
            one.setKind(org.liveupdate.model.state.ObjectKind.valueOf(object.kind().name()));
            object.properties().forEach((name, value) -> {
                Property property = factory.createProperty();
                property.setName(name);
                property.setValue(value);
                one.getProperties().add(property);
            });
            byId.put(object.id(), one);
            snapshot.getObjects().add(one);
        }
        for (KernelObject object : objects) {
            for (KernelObject.Link link : object.links()) {
                Link one = factory.createLink();
                one.setRole(link.role());
                one.setId(link.id());
                one.setTarget(byId.get(link.id()));
                byId.get(object.id()).getLinks().add(one);
            }
        }
    }
}
