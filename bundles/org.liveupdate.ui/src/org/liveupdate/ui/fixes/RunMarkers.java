/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.scenario.ScenarioEditor;

/**
 * The problems in the memory of the moment that a scenario editor shows, as markers of its file. They go with the
 * editor and are never kept over a restart.
 */
public final class RunMarkers {

    /** Type of the markers in {@code plugin.xml}. */
    public static final String TYPE = "org.liveupdate.ui.runProblem";

    private static final Pattern FINDING = Pattern.compile("\\b[FX][0-9]{2}\\b");
    private static final int MOST = 200;

    private final ScenarioEditor editor;
    private final Runnable listener = this::update;

    /**
     * Follows the run of an editor.
     *
     * @param editor an editor with a run
     */
    public RunMarkers(ScenarioEditor editor) {
        this.editor = editor;
        editor.run().addStateListener(listener);
    }

    private void update() {
        editor.run().state().ifPresent(state -> replace(editor.document().file(), state.inspection().problems()));
    }

    /** Ends following and takes the markers away. */
    public void dispose() {
        editor.run().removeStateListener(listener);
        replace(editor.document().file(), List.of());
    }

    private static void replace(IFile file, List<Problem> problems) {
        if (file == null) {
            return;
        }
        WorkspaceJob job = new WorkspaceJob(NLS.bind(Texts.markers_job, file.getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists()) {
                    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                    for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST))) {
                        file.createMarker(TYPE, ProblemMarkers.attributes(problem));
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    /** The review findings that can lead to a problem, as the explanation of its rule names them. */
    static List<String> findings(IMarker marker) {
        List<String> findings = new ArrayList<>();
        Checks.find(ProblemMarkers.rule(marker)).ifPresent(rule -> {
            Matcher finding = FINDING.matcher(rule.explanation());
            while (finding.find()) {
                if (!findings.contains(finding.group())) {
                    findings.add(finding.group());
                }
            }
        });
        return findings;
    }
}
