/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.problems;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.model.file.Format;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;

/** The problems of a scenario file as markers: with line, and with the element and its property where one is meant. */
public final class ScenarioMarkers {

    /** Type of the markers in {@code plugin.xml}. */
    public static final String TYPE = "org.liveupdate.ui.scenarioProblem"; //$NON-NLS-1$
    /** Attribute: number of {@link org.liveupdate.model.validate.Code}, 0 for what is not understood. */
    public static final String CODE = "code"; //$NON-NLS-1$
    /** Attribute: where the element is in the file, its id or its path. */
    public static final String ELEMENT = "element"; //$NON-NLS-1$
    /** Attribute: name of the property that is wrong, if one is. */
    public static final String FEATURE = "feature"; //$NON-NLS-1$
    /** Attribute: column of what is not understood, from 1. */
    public static final String COLUMN = "column"; //$NON-NLS-1$

    private static final int MOST = 500;

    private ScenarioMarkers() {
    }

    /**
     * Validates a file and puts markers on it in place of those that are there.
     *
     * @param file a file, which may be gone
     * @throws CoreException if it cannot be read
     */
    public static void update(IFile file) throws CoreException {
        if (!file.exists()) {
            return;
        }
        List<Map<String, Object>> found = problems(file);
        file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
        for (Map<String, Object> attributes : found) {
            file.createMarker(TYPE, attributes);
        }
    }

    private static List<Map<String, Object>> problems(IFile file) throws CoreException {
        ScenarioResource resource = ScenarioFiles.parse(file.getName(), read(file));
        List<Map<String, Object>> found = new ArrayList<>();
        for (Resource.Diagnostic each : resource.getErrors()) {
            if (each instanceof FileProblem problem) {
                found.add(attributes(problem));
            }
        }
        if (found.isEmpty() && resource.scenario() != null) {
            for (ScenarioProblem problem : ScenarioValidator.validate(resource.scenario())) {
                found.add(attributes(resource, problem));
            }
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private static String read(IFile file) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return new String(in.readNBytes(Format.LARGEST + 1), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getFullPath() + ": " + e.getMessage(), e)); //$NON-NLS-1$
        }
    }

    private static Map<String, Object> attributes(FileProblem problem) {
        return Map.of(IMarker.SEVERITY, Integer.valueOf(IMarker.SEVERITY_ERROR), IMarker.MESSAGE,
                problem.place() + ": expected " + problem.expected() + ", found " //$NON-NLS-1$ //$NON-NLS-2$
                        + problem.found(), IMarker.LINE_NUMBER, Integer.valueOf(problem.line()), COLUMN,
                Integer.valueOf(problem.column()), CODE, Integer.valueOf(0));
    }

    private static Map<String, Object> attributes(ScenarioResource resource, ScenarioProblem problem) {
        boolean error = problem.code().severity() == Diagnostic.ERROR;
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(IMarker.SEVERITY, Integer.valueOf(error ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING));
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(IMarker.LOCATION, problem.place());
        attributes.put(IMarker.LINE_NUMBER, Integer.valueOf(resource.line(problem.object())));
        attributes.put(CODE, Integer.valueOf(problem.code().number()));
        attributes.put(ELEMENT, resource.getURIFragment(problem.object()));
        if (problem.feature() != null) {
            attributes.put(FEATURE, problem.feature().getName());
        }
        return attributes;
    }

    /**
     * The element that a marker is about.
     *
     * @param marker   a marker of a scenario file
     * @param resource the scenario as it is edited
     * @return empty if it is about none, or none that is still there
     */
    public static Optional<EObject> element(IMarker marker, ScenarioResource resource) {
        String fragment = marker.getAttribute(ELEMENT, ""); //$NON-NLS-1$
        try {
            return fragment.isEmpty() ? Optional.empty() : Optional.ofNullable(resource.getEObject(fragment));
        } catch (RuntimeException e) {
            // a path that leads nowhere any more
            return Optional.empty();
        }
    }
}
