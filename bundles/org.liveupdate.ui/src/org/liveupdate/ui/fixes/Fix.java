/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.liveupdate.ui.Icons;

/** A quick fix that is a name, a picture and something to do. */
final class Fix implements IMarkerResolution2 {

    private final String label;
    private final String description;
    private final String icon;
    private final Consumer<IMarker> action;

    Fix(String label, String description, String icon, Consumer<IMarker> action) {
        this.label = label;
        this.description = description;
        this.icon = icon;
        this.action = action;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Image getImage() {
        return Icons.image(icon);
    }

    @Override
    public void run(IMarker marker) {
        action.accept(marker);
    }
}
