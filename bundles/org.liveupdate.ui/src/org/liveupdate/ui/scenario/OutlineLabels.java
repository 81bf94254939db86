/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.liveupdate.ui.emf.AdapterLabels;

/** Labels of the nodes of {@link OutlineContent}. */
final class OutlineLabels extends LabelProvider {

    private final AdapterLabels labels;

    OutlineLabels(AdapterFactory factory) {
        labels = new AdapterLabels(factory);
    }

    @Override
    public String getText(Object element) {
        return element instanceof OutlineContent.Group group ? group.text() : labels.getText(element);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof OutlineContent.Group group
                ? group.elements().stream().findFirst().map(labels::getImage).orElse(null) : labels.getImage(element);
    }
}
