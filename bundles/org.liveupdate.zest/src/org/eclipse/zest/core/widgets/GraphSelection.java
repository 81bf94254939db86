/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is selected in a graph, in the order of selecting. */
final class GraphSelection {
    private final Graph graph;
    private final Set<GraphItem> items = new LinkedHashSet<>();
    private final Map<SelectionListener, Listener> listeners = new HashMap<>();

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

    /** Tells a listener of selections and openings by the user. */
    void addListener(SelectionListener listener) {
        Listener untyped = event -> {
            if (event.type == SWT.Selection) {
                listener.widgetSelected(new SelectionEvent(event));
            } else {
                listener.widgetDefaultSelected(new SelectionEvent(event));
            }
        };
        listeners.put(listener, untyped);
        graph.addListener(SWT.Selection, untyped);
        graph.addListener(SWT.DefaultSelection, untyped);
    }

    /** Ends {@link #addListener}. */
    void removeListener(SelectionListener listener) {
        Listener untyped = listeners.remove(listener);
        if (untyped != null) {
            graph.removeListener(SWT.Selection, untyped);
            graph.removeListener(SWT.DefaultSelection, untyped);
        }
    }
}
