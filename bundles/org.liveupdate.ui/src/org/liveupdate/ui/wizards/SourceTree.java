/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.liveupdate.ui.Icons;

/** Scenario sources below the names of their groups. */
final class SourceTree implements ITreeContentProvider {

    private List<ScenarioSource> sources = List.of();

    @Override
    public Object[] getElements(Object input) {
        sources = ((List<?>) input).stream().map(ScenarioSource.class::cast).toList();
        return sources.stream().map(ScenarioSource::group).distinct().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return sources.stream().filter(source -> source.group().equals(parent)).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ScenarioSource source ? source.group() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof String;
    }

    static LabelProvider labels() {
        return new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof ScenarioSource source ? source.name() : String.valueOf(element);
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(element instanceof ScenarioSource ? "scenario" : "samples");
            }
        };
    }
}
