/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.liveupdate.model.validate.Code;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.problems.ScenarioMarkers;

/** Quick fixes of problems of scenarios: commands of the scenario's editor, which can be undone there. */
public final class ScenarioFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Broken broken = Broken.of(marker);
        return broken.code() == null ? new IMarkerResolution[0]
                : kinds(broken.code()).stream().map(repair -> fix(repair, broken)).toArray(IMarkerResolution[]::new);
    }

    /**
     * What a marker says. Noted before anything is done, because a marker is replaced by another one
     * whenever its file is looked at.
     */
    private record Broken(Code code, String element, String feature) {

        static Broken of(IMarker marker) {
            return new Broken(Code.of(marker.getAttribute(ScenarioMarkers.CODE, 0)),
                    marker.getAttribute(ScenarioMarkers.ELEMENT, ""), marker.getAttribute(ScenarioMarkers.FEATURE, ""));
        }

        /** The problem as the scenario is now; nothing if it was solved meanwhile. */
        Optional<ScenarioProblem> find(ScenarioDocument document) {
            return document.problems().stream().filter(each -> each.code() == code
                    && element.equals(document.resource().getURIFragment(each.object()))
                    && feature.equals(each.feature() == null ? "" : each.feature().getName())).findFirst();
        }
    }

    /** What helps against a kind of problem, the best first. */
    static List<Repair> kinds(Code code) {
        return switch (code) {
            case DUPLICATE_BDF -> List.of(Repair.FREE_ADDRESS, Repair.REMOVE);
            case DUPLICATE_NAME -> List.of(Repair.FREE_NAME);
            case INCLUDE_ALL -> List.of(Repair.NOT_ALL);
            case GENERATIONS -> List.of(Repair.FITTING_LUO);
            case UNUSED_FINDINGS -> List.of(Repair.USE_FINDINGS, Repair.NO_FINDINGS);
            case BEFORE_IT_EXISTS -> List.of(Repair.CREATE_BEFORE, Repair.SWITCH_OFF, Repair.REMOVE);
            case TOKEN_TAKEN -> List.of(Repair.FREE_TOKEN, Repair.REMOVE);
            case AFTER_IT_ENDED, EXISTS_ALREADY, UNKNOWN_TOKEN, PRESERVE_ORDER -> List.of(Repair.SWITCH_OFF,
                    Repair.REMOVE);
            case SESSION_DIRECTION, KEXEC_STAGE, HOTPLUG -> List.of(Repair.SWITCH_OFF, Repair.REMOVE);
            case EXPECTATION -> List.of(Repair.REMOVE);
            default -> List.of();
        };
    }

    private static Fix fix(Repair repair, Broken broken) {
        return new Fix(repair.label(), repair.label(), repair.icon(), marker -> apply(repair, broken, marker));
    }

    private static void apply(Repair repair, Broken broken, IMarker marker) {
        FixEditors.open(marker).filter(ScenarioEditor.class::isInstance).map(ScenarioEditor.class::cast)
                .ifPresent(editor -> broken.find(editor.document()).ifPresent(problem -> {
                    Optional<Command> command = repair.command(editor.document(), problem);
                    command.filter(Command::canExecute).ifPresent(each -> editor.document().stack()
                            .execute(new CommandWrapper(repair.label(), repair.label(), each)));
                }));
    }
}
