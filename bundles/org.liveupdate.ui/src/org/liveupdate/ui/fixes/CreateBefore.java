/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.liveupdate.model.scenario.AllocateHwpt;
import org.liveupdate.model.scenario.AllocateIoas;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.scenario.ScenarioDocument;

/** Lets what a step uses be made before: moves the step that makes it, or adds one. */
final class CreateBefore {

    private CreateBefore() {
    }

    static Optional<Command> command(ScenarioDocument document, Step step, EStructuralFeature feature) {
        List<Step> steps = document.scenario().getSteps();
        int at = steps.indexOf(step);
        if (at < 0 || feature == null || feature.isMany()) {
            return Optional.empty();
        }
        Optional<Step> maker = maker(step.eGet(feature));
        if (maker.isEmpty()) {
            return Optional.empty();
        }
        Object used = step.eGet(feature);
        for (Step later : steps.subList(at + 1, steps.size())) {
            if (later.eClass() == maker.get().eClass() && used.equals(made(later))) {
                return Optional.of(MoveCommand.create(document.domain(), document.scenario(),
                        Literals.SCENARIO__STEPS, later, at));
            }
        }
        return Optional.of(AddCommand.create(document.domain(), document.scenario(), Literals.SCENARIO__STEPS,
                maker.get(), at));
    }

    /** A step that makes something. */
    private static Optional<Step> maker(Object used) {
        ScenarioFactory make = ScenarioFactory.eINSTANCE;
        if (used instanceof Memfd memfd) {
            CreateMemfd step = make.createCreateMemfd();
            step.setMemfd(memfd);
            return Optional.of(step);
        }
        if (used instanceof Session session) {
            CreateSession step = make.createCreateSession();
            step.setSession(session);
            return Optional.of(step);
        }
        if (used instanceof FileObject file) {
            OpenFile step = make.createOpenFile();
            step.setFile(file);
            return Optional.of(step);
        }
        if (used instanceof Ioas ioas) {
            AllocateIoas step = make.createAllocateIoas();
            step.setIoas(ioas);
            return Optional.of(step);
        }
        if (used instanceof Hwpt hwpt) {
            AllocateHwpt step = make.createAllocateHwpt();
            step.setHwpt(hwpt);
            return Optional.of(step);
        }
        return Optional.empty();
    }

    private static Object made(Step step) {
        if (step instanceof CreateMemfd create) {
            return create.getMemfd();
        }
        if (step instanceof CreateSession create) {
            return create.getSession();
        }
        if (step instanceof OpenFile open) {
            return open.getFile();
        }
        if (step instanceof AllocateIoas allocate) {
            return allocate.getIoas();
        }
        return step instanceof AllocateHwpt allocate ? allocate.getHwpt() : null;
    }
}
