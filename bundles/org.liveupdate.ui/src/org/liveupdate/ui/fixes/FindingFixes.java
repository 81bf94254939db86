/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.model.Findings;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.problems.ScenarioMarkers;

/**
 * Quick fixes of problems that a run has found: shows the step or the bytes, and switches findings off that lead to
 * them.
 */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

    private final ImageFixes image = new ImageFixes();

    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        if (!marker.getAttribute(ScenarioMarkers.ELEMENT, "").isEmpty()) {
            fixes.add(new Fix(Texts.show_step, Texts.show_step_tip, "go_to", FixEditors::open));
        }
        for (String finding : RunMarkers.findings(marker)) {
            fixes.add(new Fix(NLS.bind(Texts.finding_off, finding), Texts.finding_off_tip, "filter",
                    from -> FixEditors.open(from).filter(ScenarioEditor.class::isInstance)
                            .map(ScenarioEditor.class::cast).ifPresent(editor -> switchOff(editor, finding))));
        }
        for (String invariant : Findings.list(marker.getAttribute(RunMarkers.INVARIANTS, ""))) {
            fixes.add(new Fix(NLS.bind(Texts.explain_invariant, invariant), Texts.explain_invariant_tip, "structure",
                    from -> PlatformUI.getWorkbench().getHelpSystem()
                            .displayHelpResource(InvariantCauses.PAGE + "#" + invariant)));
        }
        fixes.addAll(Arrays.asList(image.getResolutions(marker)));
        return fixes.toArray(IMarkerResolution[]::new);
    }

    /** Switches a finding off in the kernels of a scenario, as commands that can be undone. */
    static void switchOff(ScenarioEditor editor, String finding) {
        Machine machine = editor.document().scenario().getMachine();
        for (Kernel kernel : new Kernel[] { machine.getKernel(), machine.getNextKernel() }) {
            if (kernel != null) {
                List<String> on = new ArrayList<>(FindingCandidates.on(kernel));
                if (on.remove(finding)) {
                    editor.document().chooseFindings(kernel, on);
                }
            }
        }
    }
}
