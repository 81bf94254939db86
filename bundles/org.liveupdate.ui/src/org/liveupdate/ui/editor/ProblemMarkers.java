/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.ui.Messages;

/** The problems of an image in the workspace, as markers of its file. */
public final class ProblemMarkers {

    /** Type of the markers in {@code plugin.xml}. */
    public static final String TYPE = "org.liveupdate.ui.imageProblem"; //$NON-NLS-1$

    /** Attribute: the physical address, or {@link Problem#NO_ADDRESS}, in hexadecimal. */
    public static final String ADDRESS = "address"; //$NON-NLS-1$

    private static final String RULE = "rule"; //$NON-NLS-1$

    private ProblemMarkers() {
    }

    /** Puts markers on a file instead of those that are there. */
    static void replace(IFile file, List<Problem> problems) {
        WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.markers_job, file.getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists()) {
                    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                    for (Problem problem : problems) {
                        file.createMarker(TYPE, attributes(problem));
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    /**
     * What a marker says about a problem.
     *
     * @param problem a problem in memory
     * @return attributes of a marker
     */
    public static Map<String, Object> attributes(Problem problem) {
        boolean placed = problem.address() != Problem.NO_ADDRESS;
        return Map.of(IMarker.MESSAGE, problem.message(),
                IMarker.SEVERITY, Integer.valueOf(severity(problem)),
                IMarker.LOCATION, placed ? Hex.of(problem.address()) : "", //$NON-NLS-1$
                ADDRESS, Hex.of(problem.address()), RULE, problem.code());
    }

    private static int severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /**
     * The rule that a marker is about.
     *
     * @param marker a marker of a problem in memory
     * @return code of the rule, or an empty text
     */
    public static String rule(IMarker marker) {
        return marker.getAttribute(RULE, ""); //$NON-NLS-1$
    }

    /**
     * The physical address that a marker is about.
     *
     * @param marker a marker of a problem in memory
     * @return the address, which may be {@link Problem#NO_ADDRESS}; empty if the marker has none
     */
    public static Optional<Long> address(IMarker marker) {
        String text = marker.getAttribute(ADDRESS, null);
        return text == null ? Optional.empty() : Optional.of(Long.valueOf(Hex.parse(text)));
    }
}
