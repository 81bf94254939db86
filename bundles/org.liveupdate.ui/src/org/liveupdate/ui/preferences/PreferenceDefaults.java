/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.MemfdGeneration;
import org.liveupdate.ui.UiStatus;

/** The values of preferences that nobody changed. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    private static final int CACHE_GIB = 16;
    private static final int BOXES = 20_000;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(UiStatus.BUNDLE);
        defaults.put(LiveUpdatePreferences.KHO, KhoGeneration.V4.getLiteral());
        defaults.put(LiveUpdatePreferences.LUO, LuoGeneration.V5.getLiteral());
        defaults.put(LiveUpdatePreferences.MEMFD, MemfdGeneration.V2.getLiteral());
        defaults.put(LiveUpdatePreferences.IOMMU, IommuGeneration.V1.getLiteral());
        defaults.put(LiveUpdatePreferences.BEHAVIOUR, Behaviour.POSTED.getLiteral());
        defaults.putBoolean(LiveUpdatePreferences.CACHE, true);
        defaults.put(LiveUpdatePreferences.CACHE_FOLDER, "");
        defaults.putInt(LiveUpdatePreferences.CACHE_LIMIT, CACHE_GIB);
        defaults.putInt(LiveUpdatePreferences.UNPACK_LIMIT, 0);
        defaults.putBoolean(LiveUpdatePreferences.ANIMATE, true);
        defaults.putInt(LiveUpdatePreferences.GRAPH_LIMIT, BOXES);
    }
}
