/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * Adds the steps that a connection needs, where they belong: what sets things up before the first step that marks,
 * preserves or kexecs, after everything that it needs. Steps that are there already are used. To be called in a
 * command.
 */
final class StepPlan {
    private final List<Step> steps;
    private int ready;

    StepPlan(Scenario scenario) {
        steps = scenario.getSteps();
    }

    /** The first step before the first kexec that is of a kind and refers to an object; null when there is none. */
    Step find(EClass kind, EReference reference, EObject target) {
        return find(step -> kind.isInstance(step) && step.eGet(reference) == target);
    }

    Step find(Predicate<Step> wanted) {
        for (Step step : steps) {
            if (step instanceof Kexec && !step.isDisabled()) {
                return null;
            }
            if (!step.isDisabled() && wanted.test(step)) {
                return step;
            }
        }
        return null;
    }

    /** Makes sure that a step of a kind about an object runs in time; returns it. */
    Step ensure(EClass kind, EReference reference, EObject target) {
        Step there = find(kind, reference, target);
        if (there == null) {
            there = (Step) EcoreUtil.create(kind);
            there.eSet(reference, target);
            add(there);
        }
        used(there);
        return there;
    }

    /** Adds a step that sets something up. */
    void add(Step step) {
        insert(step, before(each -> each instanceof MarkForPreservation || each instanceof PreserveFile
                || each instanceof Kexec));
        used(step);
    }

    /** Adds a step at a place, or later when what it needs comes later. */
    void insert(Step step, int place) {
        steps.add(Math.max(place, ready), step);
    }

    /** The place before the first step that is so; the end when there is none. */
    int before(Predicate<Step> stop) {
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).isDisabled() && stop.test(steps.get(i))) {
                return i;
            }
        }
        return steps.size();
    }

    /** The place of the last step before another place that is so; -1 when there is none. */
    int last(Predicate<Step> wanted, int end) {
        for (int i = Math.min(end, steps.size()) - 1; i >= 0; i--) {
            if (!steps.get(i).isDisabled() && wanted.test(steps.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Moves a step behind what it needs, if it is not there already. */
    void late(Step step) {
        int place = steps.indexOf(step);
        if (place < ready) {
            steps.remove(place);
            steps.add(ready - 1, step);
        }
        used(step);
    }

    /** What is added from now on comes after a step. */
    void used(Step step) {
        ready = Math.max(ready, steps.indexOf(step) + 1);
    }

    void open(FileObject file) {
        if (file instanceof Memfd) {
            ensure(Literals.CREATE_MEMFD, Literals.MEMFD_CALL__MEMFD, file);
        } else if (file instanceof Session session) {
            open(session);
        } else {
            ensure(Literals.OPEN_FILE, Literals.OPEN_FILE__FILE, file);
        }
    }

    private void open(Session session) {
        if (find(Literals.CREATE_SESSION, Literals.SESSION_CALL__SESSION, session) == null) {
            open(node((UserProcess) session.eContainer()));
        }
        ensure(Literals.CREATE_SESSION, Literals.SESSION_CALL__SESSION, session);
    }

    /** The process's /dev/liveupdate, made when there is none. */
    private static LiveupdateNode node(UserProcess process) {
        for (FileObject each : process.getObjects()) {
            if (each instanceof LiveupdateNode node) {
                return node;
            }
        }
        LiveupdateNode node = (LiveupdateNode) EcoreUtil.create(Literals.LIVEUPDATE_NODE);
        node.setName("liveupdate");
        process.getObjects().add(node);
        return node;
    }

    void allocate(Ioas ioas) {
        if (ioas.eContainer() instanceof Iommufd iommufd) {
            open(iommufd);
        }
        ensure(Literals.ALLOCATE_IOAS, Literals.ALLOCATE_IOAS__IOAS, ioas);
    }

    void allocate(Hwpt hwpt) {
        allocate((Ioas) hwpt.eContainer());
        if (hwpt.getParent() != null && hwpt.getParent() != hwpt
                && find(Literals.ALLOCATE_HWPT, Literals.ALLOCATE_HWPT__HWPT, hwpt.getParent()) == null) {
            ensure(Literals.ALLOCATE_HWPT, Literals.ALLOCATE_HWPT__HWPT, hwpt.getParent());
        }
        ensure(Literals.ALLOCATE_HWPT, Literals.ALLOCATE_HWPT__HWPT, hwpt);
    }

    void bind(VfioCdev cdev, Iommufd iommufd) {
        open(cdev);
        open(iommufd);
        Step there = find(Literals.BIND_DEVICE, Literals.CDEV_CALL__CDEV, cdev);
        if (there == null) {
            there = (Step) EcoreUtil.create(Literals.BIND_DEVICE);
            there.eSet(Literals.CDEV_CALL__CDEV, cdev);
            there.eSet(Literals.BIND_DEVICE__IOMMUFD, iommufd);
            add(there);
        } else if (there.eGet(Literals.BIND_DEVICE__IOMMUFD) != iommufd) {
            there.eSet(Literals.BIND_DEVICE__IOMMUFD, iommufd);
            late(there);
        }
        used(there);
    }

    void map(Mapping mapping) {
        allocate((Ioas) mapping.eContainer());
        if (mapping.getMemfd() != null) {
            open(mapping.getMemfd());
            ensure(Literals.MAP_FILE, Literals.MAP_FILE__MAPPING, mapping);
        } else {
            ensure(Literals.MAP_USER_MEMORY, Literals.MAP_USER_MEMORY__MAPPING, mapping);
        }
    }
}
