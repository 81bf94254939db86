/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.ui.WidgetIds;

/**
 * A choice of one of some nodes. The list is only filled while it can be seen and when it has other names than before,
 * as a list with a thousand names takes long to fill.
 *
 * @param <T> what is chosen
 */
final class NodeChoice<T extends StateNode> {

    private final Combo combo;
    private List<T> nodes = List.of();
    private T chosen;

    /**
     * Makes the choice.
     *
     * @param parent  where to, with a row layout
     * @param id      name of the widget
     * @param tip     what is chosen
     * @param changed called when somebody chose another one
     */
    NodeChoice(Composite parent, String id, String tip, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setLayoutData(new RowData());
        combo.setToolTipText(tip);
        WidgetIds.set(combo, id);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < nodes.size() && nodes.get(index) != chosen) {
                chosen = nodes.get(index);
                changed.run();
            }
        });
        show(false);
    }

    /** Offers nodes; the one with the name of the one that was chosen is chosen now, or else the first. */
    void offer(List<T> next) {
        String before = chosen == null ? null : chosen.label();
        nodes = next;
        chosen = next.stream().filter(node -> node.label().equals(before)).findFirst()
                .orElse(next.isEmpty() ? null : next.get(0));
        fill();
    }

    private void fill() {
        if (!isShown()) {
            return;
        }
        String[] labels = nodes.stream().map(StateNode::label).toArray(String[]::new);
        if (!Arrays.equals(labels, combo.getItems())) {
            combo.setItems(labels);
        }
        combo.select(nodes.indexOf(chosen));
    }

    /** Shows or hides the list; true if that is a change. */
    boolean show(boolean visible) {
        boolean change = visible != isShown();
        combo.setVisible(visible);
        ((RowData) combo.getLayoutData()).exclude = !visible;
        if (change) {
            fill();
        }
        return change;
    }

    private boolean isShown() {
        return !((RowData) combo.getLayoutData()).exclude;
    }

    /** How many there are to choose from. */
    int size() {
        return nodes.size();
    }

    /** What is chosen, or null. */
    T get() {
        return chosen;
    }

    /** Chooses without telling anybody. */
    void choose(T node) {
        chosen = node;
        fill();
    }
}
