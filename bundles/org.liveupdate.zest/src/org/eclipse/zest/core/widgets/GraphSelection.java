/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is selected in a graph, in the order of selecting. */
final class GraphSelection {
    private final Graph graph;
    private final Set<GraphItem> items = new LinkedHashSet<>();

    GraphSelection(Graph graph) {
        this.graph = graph;
    }

    List<GraphItem> items() {
        return new ArrayList<>(items);
    }

    Set<GraphItem> set() {
        return items;
    }

    boolean contains(GraphItem item) {
        return items.contains(item);
    }

    void clear() {
        items.clear();
    }

    void removed(GraphItem item) {
        items.remove(item);
    }

    /** Replaces the selection without telling listeners. */
    void set(Collection<? extends GraphItem> newItems) {
        items.clear();
        items.addAll(newItems);
        graph.selectionPainted();
    }

    /** Replaces the selection on behalf of the user and tells listeners if it is another one. */
    void select(Collection<? extends GraphItem> newItems) {
        List<GraphItem> before = items();
        set(newItems);
        if (!before.equals(items())) {
            Event event = new Event();
            event.widget = graph;
            event.item = items.isEmpty() ? null : items.iterator().next();
            graph.notifyListeners(SWT.Selection, event);
        }
    }
}
