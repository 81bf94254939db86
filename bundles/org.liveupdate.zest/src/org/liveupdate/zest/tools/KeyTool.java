/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;

import java.util.ArrayList;
import java.util.List;

/**
 * The keyboard: arrows follow connections, with Ctrl they pan; Tab goes from node to node; Space folds; Enter opens;
 * plus, minus and zero zoom; Ctrl+A selects all; Escape gives up; any letter starts a search.
 */
final class KeyTool {
    private static final int PAN = 60;

    private final Graph graph;
    private final GraphTools tools;
    private final Neighbours neighbours;

    KeyTool(Graph graph, GraphTools tools) {
        this.graph = graph;
        this.tools = tools;
        neighbours = new Neighbours(graph);
        graph.addListener(SWT.KeyDown, this::key);
        graph.addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                boolean control = (event.stateMask & SWT.MOD1) != 0;
                event.doit = control || !step(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            }
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> event.doit = false;
            case SWT.TRAVERSE_ESCAPE -> event.doit = !isEscapeNeeded();
            case SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> { }
        }
    }

    private boolean isEscapeNeeded() {
        return tools.search().isActive() || !graph.getSelection().isEmpty();
    }

    /** Goes to the next or previous node; returns false at the end, where Tab leaves the graph. */
    private boolean step(int direction) {
        List<GraphNode> all = neighbours.all();
        if (all.isEmpty()) {
            return false;
        }
        GraphNode now = current();
        int next = now == null ? direction > 0 ? 0 : all.size() - 1 : all.indexOf(now) + direction;
        if (next < 0 || next >= all.size()) {
            return false;
        }
        go(all.get(next), false);
        return true;
    }

    private GraphNode current() {
        List<GraphItem> selection = graph.getSelection();
        for (int i = selection.size() - 1; i >= 0; i--) {
            if (selection.get(i) instanceof GraphNode node) {
                return node;
            }
        }
        return null;
    }

    private void go(GraphNode node, boolean adding) {
        List<GraphItem> selection = adding ? new ArrayList<>(graph.getSelection()) : new ArrayList<>();
        selection.remove(node);
        selection.add(node);
        graph.select(selection);
        graph.reveal(node);
    }

    private void key(Event event) {
        graph.finishAnimation();
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean handled = control ? controlKey(event) : plainKey(event);
        if (handled) {
            event.doit = false;
        }
    }

    private boolean controlKey(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> graph.getCamera().pan(-PAN, 0);
            case SWT.ARROW_RIGHT -> graph.getCamera().pan(PAN, 0);
            case SWT.ARROW_UP -> graph.getCamera().pan(0, -PAN);
            case SWT.ARROW_DOWN -> graph.getCamera().pan(0, PAN);
            case 'a' -> graph.select(new ArrayList<>(neighbours.all()));
            case 'f' -> tools.search().begin();
            case '0', SWT.KEYPAD_0 -> graph.getCamera().fit();
            case '+', '=', SWT.KEYPAD_ADD -> zoom(true);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(boolean larger) {
        graph.getCamera().setZoom(graph.getCamera().nextLevel(larger));
    }

    private boolean plainKey(Event event) {
        if (tools.search().key(event)) {
            return true;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> arrow(event);
            case SWT.PAGE_UP -> graph.getCamera().pan(0, -graph.getClientArea().height * 4 / 5);
            case SWT.PAGE_DOWN -> graph.getCamera().pan(0, graph.getClientArea().height * 4 / 5);
            case SWT.HOME, SWT.END -> end(event.keyCode == SWT.HOME);
            case SWT.ESC -> {
                if (!tools.mouse().cancel()) {
                    graph.select(List.of());
                }
            }
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.KEYPAD_ADD -> zoom(true);
            case SWT.KEYPAD_SUBTRACT -> zoom(false);
            default -> {
                return character(event);
            }
        }
        return true;
    }

    private boolean character(Event event) {
        GraphNode now = current();
        if (event.character == ' ' && now != null) {
            return tools.fold(now);
        }
        if (event.character == '+' || event.character == '-') {
            zoom(event.character == '+');
            return true;
        }
        if (event.character == '/') {
            tools.search().begin();
            return true;
        }
        return (event.stateMask & SWT.ALT) == 0 && tools.search().start(event.character);
    }

    private void arrow(Event event) {
        GraphNode now = current();
        if (now == null) {
            end(true);
            return;
        }
        GraphNode next = neighbours.next(now, event.keyCode);
        if (next != null) {
            go(next, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private void end(boolean first) {
        List<GraphNode> all = neighbours.all();
        if (!all.isEmpty()) {
            go(all.get(first ? 0 : all.size() - 1), false);
        }
    }

    private void open() {
        GraphNode now = current();
        if (now != null) {
            Event open = new Event();
            open.widget = graph;
            open.item = now;
            graph.notifyListeners(SWT.DefaultSelection, open);
        }
    }
}
