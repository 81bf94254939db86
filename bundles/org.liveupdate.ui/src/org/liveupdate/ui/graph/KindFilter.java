/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** A menu with the kinds of boxes that a graph has; those without a tick are left out of the drawing. */
final class KindFilter {

    private final Set<String> hidden = new HashSet<>();
    private final Runnable changed;
    private Graph graph;

    KindFilter(Runnable changed) {
        this.changed = changed;
    }

    /** Kinds that are left out. */
    Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    /** Offers the kinds of a graph, of which nothing is left out yet. */
    void offer(Graph whole) {
        graph = whole;
    }

    /** Opens the menu below its button. */
    Menu open(ToolItem below) {
        Menu menu = new Menu(below.getParent());
        Set<String> kinds = new TreeSet<>(hidden);
        if (graph != null) {
            graph.nodes().forEach(node -> kinds.add(node.kind()));
        }
        for (String kind : kinds) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(kind.replace('-', ' '));
            item.setSelection(!hidden.contains(kind));
            item.addListener(SWT.Selection, event -> toggle(kind));
            WidgetIds.set(item, "graph.kind." + kind); //$NON-NLS-1$
        }
        if (!hidden.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem all = new MenuItem(menu, SWT.PUSH);
            all.setText(Messages.graph_all_kinds);
            all.addListener(SWT.Selection, event -> {
                hidden.clear();
                changed.run();
            });
        }
        Point place = below.getParent().toDisplay(below.getBounds().x, below.getBounds().y + below.getBounds().height);
        menu.setLocation(place);
        menu.setVisible(true);
        return menu;
    }

    /** Leaves a kind out, or shows it again. */
    void toggle(String kind) {
        if (!hidden.remove(kind)) {
            hidden.add(kind);
        }
        changed.run();
    }
}
