/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table that has only as many items as can be seen, and a slider beside it for all its rows. A native table takes
 * seconds to make a million items even if they are virtual; this one takes no time at all.
 */
final class WindowTable {

    /** What the table shows. */
    interface Rows {

        /** How many rows there are. */
        int count();

        /** Puts a row's text into an item. */
        void fill(TableItem item, int row);
    }

    private static final int WHEEL = 3;

    private final Table table;
    private final Slider slider;
    private final IntConsumer picked;
    private Rows rows;
    private int top;
    private int selected = -1;

    WindowTable(Composite parent, IntConsumer picked) {
        this.picked = picked;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 80;
        data.widthHint = 200;
        table.setLayoutData(data);
        slider = new Slider(area, SWT.VERTICAL);
        slider.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        slider.addListener(SWT.Selection, event -> scroll(slider.getSelection()));
        table.addListener(SWT.Resize, event -> refresh());
        table.addListener(SWT.Selection, event -> pick(top + table.getSelectionIndex()));
        table.addListener(SWT.MouseVerticalWheel, event -> {
            scroll(top - Integer.signum(event.count) * WHEEL);
            event.doit = false;
        });
        table.addListener(SWT.KeyDown, this::keyDown);
    }

    Table table() {
        return table;
    }

    /** Shows rows; selects one of them, or -1 for none. */
    void show(Rows next, int row) {
        rows = next;
        top = 0;
        select(row);
    }

    /** Selects a row and shows it, without telling anybody. */
    void select(int row) {
        selected = rows == null || row >= rows.count() ? -1 : row;
        int visible = visible();
        if (selected >= 0 && (selected < top || selected >= top + visible)) {
            top = selected - visible / 2;
        }
        refresh();
    }

    private int visible() {
        Rectangle area = table.getClientArea();
        return Math.max(1, (area.height - table.getHeaderHeight()) / Math.max(1, table.getItemHeight()));
    }

    private void scroll(int to) {
        top = to;
        refresh();
    }

    private void refresh() {
        int count = rows == null ? 0 : rows.count();
        int visible = visible();
        top = Math.max(0, Math.min(top, count - visible));
        int shown = Math.min(visible, count);
        table.setRedraw(false);
        try {
            if (table.getItemCount() != shown) {
                table.setItemCount(shown);
            }
            for (int i = 0; i < shown; i++) {
                rows.fill(table.getItem(i), top + i);
            }
            if (selected >= top && selected < top + shown) {
                table.setSelection(selected - top);
            } else {
                table.deselectAll();
            }
        } finally {
            table.setRedraw(true);
        }
        slider.setVisible(count > visible);
        slider.setValues(top, 0, Math.max(1, count), Math.max(1, Math.min(count, visible)), 1, visible);
    }

    private void pick(int row) {
        if (rows != null && row >= 0 && row < rows.count()) {
            select(row);
            picked.accept(row);
        }
    }

    private void keyDown(Event event) {
        int count = rows == null ? 0 : rows.count();
        int row = switch (event.keyCode) {
            case SWT.ARROW_UP -> selected - 1;
            case SWT.ARROW_DOWN -> selected + 1;
            case SWT.PAGE_UP -> selected - visible();
            case SWT.PAGE_DOWN -> selected + visible();
            case SWT.HOME -> 0;
            case SWT.END -> count - 1;
            default -> Integer.MIN_VALUE;
        };
        if (row != Integer.MIN_VALUE && count > 0) {
            event.doit = false;
            pick(Math.max(0, Math.min(count - 1, row)));
        }
    }
}
