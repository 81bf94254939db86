/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.CoreException;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.samples.ScenarioSamples;

/** The scenarios of the gallery for Quick Access and the preferences of keys: id by title. */
public final class ScenarioSampleNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            for (GalleryEntry entry : ScenarioSamples.gallery().entries()) {
                names.put(entry.title(), entry.id());
            }
        } catch (CoreException e) {
            UiStatus.warning(e.getMessage(), e);
        }
        return names;
    }
}
