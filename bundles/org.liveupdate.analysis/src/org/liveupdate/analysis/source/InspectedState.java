/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.source;

import java.util.List;

import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.memory.PageOwners;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.decode.vtd.VtdUnit;

/** The source of a state that was inspected; tree and pointers are made when they are asked for. */
public final class InspectedState implements StateSource {

    private final String name;
    private final Inspection inspection;
    private final StateTree tree;
    private PageOwners owners;
    private PointerIndex pointers;

    /**
     * Wraps an inspection.
     *
     * @param name       what the state is called
     * @param inspection what was found
     */
    public InspectedState(String name, Inspection inspection) {
        this(name, inspection, List.of());
    }

    /**
     * Wraps an inspection of a machine whose kernel is known.
     *
     * @param name       what the state is called
     * @param inspection what was found
     * @param objects    what the kernel has beside the bytes
     */
    public InspectedState(String name, Inspection inspection, List<KernelObject> objects) {
        this.name = name;
        this.inspection = inspection;
        tree = new StateTree(inspection, objects);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    @Override
    public List<UnitRegisters> registers() {
        return inspection.units().stream().map(VtdUnit::registers).toList();
    }

    @Override
    public StateTree tree() {
        return tree;
    }

    @Override
    public synchronized PageOwners owners() {
        if (owners == null) {
            owners = new PageOwners(inspection);
        }
        return owners;
    }

    @Override
    public synchronized PointerIndex pointers(Progress progress) {
        if (pointers == null) {
            pointers = PointerIndex.of(inspection.memory(), inspection.structures(), progress);
        }
        return pointers;
    }
}
