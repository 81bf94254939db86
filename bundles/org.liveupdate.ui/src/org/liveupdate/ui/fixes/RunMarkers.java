/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.liveupdate.model.Findings;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.scenario.ScenarioEditor;

/**
 * The problems in the memory of the moment that a scenario editor shows, and of the steps that led to it, as markers of
 * its file. They go with the editor and are never kept over a restart.
 */
public final class RunMarkers {

    /** Type of the markers in {@code plugin.xml}. */
    public static final String TYPE = "org.liveupdate.ui.runProblem";

    /** Attribute: ids of the review findings that can have led to the problem, separated by blanks. */
    static final String FINDINGS = "findings";

    /** Attribute: the invariants that the step broke, separated by blanks. */
    static final String INVARIANTS = "invariants";

    private static final int MOST = 200;

    private final ScenarioEditor editor;
    private final Runnable listener = this::update;
    private IFile marked;
    private List<Map<String, Object>> shown;

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
        editor.run().state().ifPresent(state -> {
            FindingCandidates candidates = new FindingCandidates(editor.document().scenario());
            List<Map<String, Object>> next = StepProblems.of(editor, candidates);
            for (Problem problem : state.inspection().problems()) {
                Map<String, Object> attributes = new HashMap<>(ProblemMarkers.attributes(problem));
                attributes.put(FINDINGS, String.join(" ", candidates.ofRule(problem.code())));
                next.add(attributes);
            }
            replace(editor.document().file(), next);
        });
    }

    /** Ends following and takes the markers away. */
    public void dispose() {
        editor.run().removeStateListener(listener);
        replace(editor.document().file(), List.of());
    }

    private void replace(IFile file, List<Map<String, Object>> problems) {
        if (file == null || file.equals(marked) && problems.equals(shown)) {
            return;
        }
        marked = file;
        shown = problems;
        WorkspaceJob job = new WorkspaceJob(NLS.bind(Texts.markers_job, file.getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists()) {
                    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                    for (Map<String, Object> each : problems.subList(0, Math.min(problems.size(), MOST))) {
                        file.createMarker(TYPE, each);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    /** The review findings that can have led to a problem. */
    static List<String> findings(IMarker marker) {
        return Findings.list(marker.getAttribute(FINDINGS, ""));
    }
}
