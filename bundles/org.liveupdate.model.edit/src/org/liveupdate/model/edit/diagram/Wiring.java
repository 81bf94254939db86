/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.BindDevice;
import org.liveupdate.model.scenario.CdevCall;
import org.liveupdate.model.scenario.DetachDevice;
import org.liveupdate.model.scenario.DetachPasid;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * What the steps connect before the first kexec: attachments, bindings, marks and preserved files, each with the step
 * that does it. Steps that are switched off do not count.
 */
public final class Wiring {
    private final Map<VfioCdev, Step> attached = new LinkedHashMap<>();
    private final Map<VfioCdev, Map<Integer, AttachPasid>> pasids = new LinkedHashMap<>();
    private final Map<VfioCdev, BindDevice> bound = new LinkedHashMap<>();
    private final Map<PageTable, MarkForPreservation> marked = new LinkedHashMap<>();
    private final List<PreserveFile> preserved = new ArrayList<>();

    private Wiring() {
    }

    /**
     * Reads the steps of a scenario.
     *
     * @param scenario the scenario
     * @return what they connect
     */
    public static Wiring of(Scenario scenario) {
        Wiring wiring = new Wiring();
        for (Step step : scenario.getSteps()) {
            if (step.isDisabled()) {
                continue;
            }
            if (step instanceof Kexec) {
                break;
            }
            wiring.add(step);
        }
        return wiring;
    }

    private void add(Step step) {
        if (step instanceof CdevCall call) {
            if (call.getCdev() != null) {
                addCall(call);
            }
        } else if (step instanceof MarkForPreservation mark && mark.getHwpt() != null) {
            marked.putIfAbsent(mark.getHwpt(), mark);
        } else if (step instanceof PreserveFile preserve && preserve.getFile() != null
                && preserve.getSession() != null) {
            preserved.add(preserve);
        }
    }

    private void addCall(CdevCall call) {
        VfioCdev cdev = call.getCdev();
        if (call instanceof BindDevice bind && bind.getIommufd() != null) {
            bound.put(cdev, bind);
        } else if (call instanceof AttachDevice || call instanceof ReplaceAttachment) {
            attached.put(cdev, call);
        } else if (call instanceof DetachDevice) {
            attached.remove(cdev);
        } else if (call instanceof AttachPasid attach && attach.getPageTable() != null) {
            pasids.computeIfAbsent(cdev, key -> new LinkedHashMap<>()).put(attach.getPasid(), attach);
        } else if (call instanceof DetachPasid detach && pasids.containsKey(cdev)) {
            pasids.get(cdev).remove(detach.getPasid());
        }
    }

    /** The step that attaches each device file; those that are not attached in the end are not in it. */
    public Map<VfioCdev, Step> attached() {
        return attached;
    }

    /**
     * The page table to which a device file is attached.
     *
     * @param cdev the device file
     * @return null when it is attached to nothing
     */
    public PageTable table(VfioCdev cdev) {
        return table(attached.get(cdev));
    }

    /**
     * The page table of a step that attaches.
     *
     * @param step the step, or null
     * @return null when the step is not one that attaches
     */
    public static PageTable table(Step step) {
        return step instanceof AttachDevice attach ? attach.getPageTable()
                : step instanceof ReplaceAttachment replace ? replace.getPageTable() : null;
    }

    /** The steps that attach a PASID, by device file and PASID. */
    public Map<VfioCdev, Map<Integer, AttachPasid>> pasids() {
        return pasids;
    }

    /** The step that binds each device file. */
    public Map<VfioCdev, BindDevice> bound() {
        return bound;
    }

    /** The first step that marks each page table. */
    public Map<PageTable, MarkForPreservation> marked() {
        return marked;
    }

    /** The steps that preserve files, in their order. */
    public List<PreserveFile> preserved() {
        return preserved;
    }
}
