/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.zest.scene.DetailFigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Searching as you type: every letter narrows the hits, the first one comes into view and is selected; Enter, F3 and
 * the arrows up and down go to others, Escape ends. Containers that a hit is in are opened.
 */
public final class GraphSearch {
    private final Graph graph;
    private final List<Runnable> listeners = new ArrayList<>();
    private String query = "";
    private List<GraphNode> hits = List.of();
    private int current = -1;
    private boolean active;

    GraphSearch(Graph graph) {
        this.graph = graph;
    }

    /** Adds somebody to be called after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Whether letters go to the search. */
    public boolean isActive() {
        return active;
    }

    /** What is searched for. */
    public String query() {
        return query;
    }

    /** The nodes whose text contains it. */
    public List<GraphNode> hits() {
        return hits;
    }

    /** The position in the hits of the one in view, or -1. */
    public int current() {
        return current;
    }

    /** Starts an empty search. */
    public void begin() {
        active = true;
        set("");
    }

    /** Ends the search; what is selected stays. */
    public void end() {
        active = false;
        query = "";
        hits = List.of();
        current = -1;
        changed();
    }

    /** Starts a search with a letter; returns false if it is none. */
    boolean start(char first) {
        if (first <= ' ' || first == SWT.DEL) {
            return false;
        }
        active = true;
        set(String.valueOf(first));
        return true;
    }

    /** Takes a key while the search is active; returns whether it was meant for it. */
    boolean key(Event event) {
        if (!active) {
            return false;
        }
        switch (event.keyCode) {
            case SWT.ESC -> end();
            case SWT.BS -> set(query.isEmpty() ? "" : query.substring(0, query.length() - 1));
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3, SWT.ARROW_DOWN -> next((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            case SWT.ARROW_UP -> next(-1);
            default -> {
                if (event.character < ' ' || event.character == SWT.DEL) {
                    return false;
                }
                set(query + event.character);
            }
        }
        return true;
    }

    /** Searches for a text and brings the first hit into view. */
    public void set(String newQuery) {
        query = newQuery;
        GraphNode before = current >= 0 ? hits.get(current) : null;
        hits = query.isEmpty() ? List.of() : find(query);
        current = hits.isEmpty() ? -1 : Math.max(0, hits.indexOf(before));
        show();
    }

    /** Goes to the next or previous hit. */
    public void next(int direction) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + direction, hits.size());
            show();
        }
    }

    private void show() {
        if (current >= 0 && !hits.get(current).isDisposed()) {
            graph.reveal(hits.get(current));
            graph.select(List.of(hits.get(current)));
        }
        changed();
    }

    private void changed() {
        graph.redraw();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private List<GraphNode> find(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<GraphNode> found = new ArrayList<>();
        List<GraphNode> open = new ArrayList<>(graph.getNodes());
        for (int i = 0; i < open.size(); i++) {
            GraphNode node = open.get(i);
            if (node.isVisible()) {
                if (text(node).toLowerCase(Locale.ROOT).contains(wanted)) {
                    found.add(node);
                }
                if (node instanceof GraphContainer container) {
                    open.addAll(container.getNodes());
                }
            }
        }
        return found;
    }

    /** All text of a node. */
    public static String text(GraphNode node) {
        return node.getCustomFigure() instanceof DetailFigure figure ? figure.text() : node.getText();
    }
}
