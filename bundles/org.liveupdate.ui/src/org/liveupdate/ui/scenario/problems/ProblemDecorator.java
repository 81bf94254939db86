/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.problems;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.scenario.ScenarioMessages;

/**
 * Shows in the Project Explorer which images and scenarios have problems: a sign on the file and on the folders above
 * it, and how many behind the name of the file.
 */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator,
        IResourceChangeListener {

    private static final String[] TYPES = { ScenarioMarkers.TYPE, "org.liveupdate.ui.imageProblem" }; //$NON-NLS-1$

    /** Made by the workbench when something is to be decorated. */
    public ProblemDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (!(element instanceof IResource resource) || !resource.isAccessible()) {
            return;
        }
        try {
            int errors = 0;
            int warnings = 0;
            for (String type : TYPES) {
                for (IMarker marker : resource.findMarkers(type, false, IResource.DEPTH_INFINITE)) {
                    int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
                    errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
                    warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
                }
            }
            decorate(decoration, resource instanceof IFile, errors, warnings);
        } catch (CoreException e) {
            // the resource went away meanwhile: then there is nothing to decorate
            return;
        }
    }

    private static void decorate(IDecoration decoration, boolean counted, int errors, int warnings) {
        if (errors + warnings == 0) {
            return;
        }
        ImageDescriptor sign = Icons.descriptor(errors > 0 ? "error_sign" : "warning_sign"); //$NON-NLS-1$ //$NON-NLS-2$
        decoration.addOverlay(sign, IDecoration.BOTTOM_LEFT);
        if (counted) {
            decoration.addSuffix(suffix(errors, warnings));
        }
    }

    /** The counts as they stand behind a name. */
    static String suffix(int errors, int warnings) {
        String first = count(errors, ScenarioMessages.problems_error, ScenarioMessages.problems_errors);
        String second = count(warnings, ScenarioMessages.problems_warning, ScenarioMessages.problems_warnings);
        String both = first.isEmpty() ? second : second.isEmpty() ? first
                : NLS.bind(ScenarioMessages.problems_both, first, second);
        return NLS.bind(ScenarioMessages.problems_suffix, both);
    }

    private static String count(int number, String one, String many) {
        return number == 0 ? "" : number == 1 ? one : NLS.bind(many, Integer.valueOf(number)); //$NON-NLS-1$
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IResource> changed = new LinkedHashSet<>();
        for (String type : TYPES) {
            for (IMarkerDelta delta : event.findMarkerDeltas(type, false)) {
                for (IResource each = delta.getResource(); each != null; each = each.getParent()) {
                    changed.add(each);
                }
            }
        }
        if (!changed.isEmpty()) {
            Display.getDefault().asyncExec(
                    () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray())));
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
