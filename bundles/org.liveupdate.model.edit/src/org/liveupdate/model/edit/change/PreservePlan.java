/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.HashSet;
import java.util.Set;
import org.liveupdate.model.edit.diagram.Wiring;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * Adds the steps that preserve a file, with what the kernel asks for before it: memfds before the iommufd that maps
 * them, a marked page table, the iommufd before the device. To be called in a command.
 */
final class PreservePlan {
    private final Scenario scenario;
    private final Session session;

    PreservePlan(Scenario scenario, Session session) {
        this.scenario = scenario;
        this.session = session;
    }

    /** Preserves a file, and before it what it needs; does nothing about what is preserved already. */
    void preserve(FileObject file) {
        if (isPreserved(file)) {
            return;
        }
        if (file instanceof VfioCdev cdev) {
            PageTable table = Wiring.of(scenario).table(cdev);
            if (table instanceof Hwpt hwpt) {
                mark(hwpt);
            }
            if (table != null) {
                preserve(iommufd(table));
            }
        } else if (file instanceof Iommufd iommufd) {
            needs(iommufd);
        }
        StepPlan plan = new StepPlan(scenario);
        plan.open(session);
        plan.open(file);
        PreserveFile step = ScenarioFactory.eINSTANCE.createPreserveFile();
        step.setSession(session);
        step.setFile(file);
        step.setToken(token());
        plan.insert(step, place(plan, rank(file)));
    }

    private void needs(Iommufd iommufd) {
        Wiring wiring = Wiring.of(scenario);
        Set<PageTable> tables = new HashSet<>();
        wiring.attached().values().forEach(step -> tables.add(Wiring.table(step)));
        for (Ioas ioas : iommufd.getIoases()) {
            for (Hwpt hwpt : ioas.getHwpts()) {
                if (tables.contains(hwpt)) {
                    mark(hwpt);
                }
            }
            boolean marked = ioas.getHwpts().stream().anyMatch(Wiring.of(scenario).marked()::containsKey);
            for (Mapping mapping : ioas.getMappings()) {
                boolean mapped = new StepPlan(scenario).find(Literals.MAP_FILE, Literals.MAP_FILE__MAPPING,
                        mapping) != null;
                if (marked && mapped && mapping.getMemfd() != null) {
                    preserve(mapping.getMemfd());
                }
            }
        }
    }

    /** Marks a page table, unless it is marked already. */
    void mark(Hwpt hwpt) {
        Wiring wiring = Wiring.of(scenario);
        if (wiring.marked().containsKey(hwpt)) {
            return;
        }
        StepPlan plan = new StepPlan(scenario);
        plan.allocate(hwpt);
        MarkForPreservation step = ScenarioFactory.eINSTANCE.createMarkForPreservation();
        step.setHwpt(hwpt);
        long token = 1;
        for (MarkForPreservation each : wiring.marked().values()) {
            token = Math.max(token, each.getToken() + 1);
        }
        step.setToken(token);
        plan.insert(step, plan.before(each -> each instanceof PreserveFile || each instanceof Kexec));
    }

    static Iommufd iommufd(PageTable table) {
        return (Iommufd) (table instanceof Ioas ? table.eContainer() : table.eContainer().eContainer());
    }

    private boolean isPreserved(FileObject file) {
        return Wiring.of(scenario).preserved().stream().anyMatch(step -> step.getFile() == file);
    }

    private long token() {
        long token = 1;
        for (PreserveFile step : Wiring.of(scenario).preserved()) {
            if (step.getSession() == session) {
                token = Math.max(token, step.getToken() + 1);
            }
        }
        return token;
    }

    private static int rank(FileObject file) {
        return file instanceof Memfd ? 0 : file instanceof Iommufd ? 1 : 2;
    }

    /** Behind the last file that is preserved, but before those that need this one. */
    private static int place(StepPlan plan, int rank) {
        int end = Math.min(plan.before(Kexec.class::isInstance), plan.before(step -> isLater(step, rank)));
        int last = plan.last(PreserveFile.class::isInstance, end);
        return last < 0 ? end : last + 1;
    }

    private static boolean isLater(Step step, int rank) {
        return step instanceof PreserveFile preserve && preserve.getFile() != null && rank(preserve.getFile()) > rank;
    }
}
