/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.DifferenceKind;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;

/** A button with the kinds of differences; those without a tick are not listed. */
final class DifferenceKinds {

    private final ToolBar bar;
    private final Runnable changed;
    private final Set<DifferenceKind> hidden = EnumSet.noneOf(DifferenceKind.class);
    private final Set<DifferenceKind> offered = EnumSet.noneOf(DifferenceKind.class);
    private Menu menu;

    DifferenceKinds(Composite parent, Runnable changed) {
        this.changed = changed;
        bar = new ToolBar(parent, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        WidgetIds.set(bar, WidgetIds.COMPARE_KINDS);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.image("filter"));
        item.setToolTipText(Texts.filter_kinds);
        item.addListener(SWT.Selection, event -> open(item));
        bar.addDisposeListener(event -> close());
    }

    /** Offers the kinds that a list has. */
    void offer(List<Difference> roots) {
        offered.clear();
        Deque<Difference> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Difference line = open.removeFirst();
            if (line.isWhole()) {
                offered.add(line.kind());
            } else {
                open.addAll(line.children());
            }
        }
    }

    /** What is not listed. */
    Set<DifferenceKind> hidden() {
        return hidden;
    }

    private void close() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
    }

    private void open(ToolItem below) {
        close();
        menu = new Menu(bar);
        Set<DifferenceKind> all = EnumSet.copyOf(offered);
        all.addAll(hidden);
        for (DifferenceKind kind : all) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(kind.sign() + " " + kind.text());
            item.setSelection(!hidden.contains(kind));
            item.addListener(SWT.Selection, event -> toggle(kind));
        }
        if (!hidden.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Texts.all_kinds);
            item.addListener(SWT.Selection, event -> {
                hidden.clear();
                changed.run();
            });
        }
        Point place = bar.toDisplay(below.getBounds().x, below.getBounds().y + below.getBounds().height);
        menu.setLocation(place);
        menu.setVisible(true);
    }

    /** Leaves a kind out of the list, or lists it again. */
    void toggle(DifferenceKind kind) {
        if (!hidden.remove(kind)) {
            hidden.add(kind);
        }
        changed.run();
    }
}
