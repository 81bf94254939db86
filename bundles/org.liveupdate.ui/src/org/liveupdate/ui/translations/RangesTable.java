/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.analysis.translation.RangeColumn;
import org.liveupdate.analysis.translation.RangeFilter;
import org.liveupdate.analysis.translation.RangeQuery;
import org.liveupdate.analysis.translation.RangeView;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MonitorProgress;

/** All ranges with a filter above; sorted and filtered in the background. */
final class RangesTable {

    private static final int PAUSE = 200;
    private static final int CHARS = 14;
    private static final int FEW_CHARS = 9;

    private final Composite control;
    private final Text filter;
    private final Label count;
    private final WindowTable table;
    private RangeList ranges = RangeList.EMPTY;
    private RangeView view = RangeView.EMPTY;
    private RangeColumn column = RangeColumn.FIRST;
    private boolean descending;
    private MappedRange selected;
    private Job job;

    RangesTable(Composite parent, Consumer<MappedRange> picked) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        control.setLayout(layout);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.translations_filter);
        filter.setToolTipText(Messages.translations_filter_tip);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(filter, WidgetIds.RANGES_FILTER);
        count = new Label(control, SWT.NONE);
        WidgetIds.set(count, WidgetIds.RANGES_COUNT);
        Composite holder = new Composite(control, SWT.NONE);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        GridLayout inner = new GridLayout();
        inner.marginWidth = 0;
        inner.marginHeight = 0;
        holder.setLayout(inner);
        table = new WindowTable(holder, row -> {
            selected = view.get(row);
            picked.accept(selected);
        });
        WidgetIds.set(table.table(), WidgetIds.RANGES);
        for (RangeColumn one : RangeColumn.values()) {
            column(one);
        }
        filter.addModifyListener(event -> filter.getDisplay().timerExec(PAUSE, this::refresh));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.table().setFocus();
            }
        });
        control.addDisposeListener(event -> cancel());
    }

    private void column(RangeColumn which) {
        boolean number = which == RangeColumn.LENGTH || which == RangeColumn.PAGE_SIZE;
        TableColumn made = new TableColumn(table.table(), number ? SWT.RIGHT : SWT.LEFT);
        made.setText(title(which));
        made.setData(which);
        boolean address = which == RangeColumn.FIRST || which == RangeColumn.LAST || which == RangeColumn.PHYSICAL;
        made.setWidth((address ? CHARS : FEW_CHARS) * Math.max(8, table.table().getItemHeight() / 3));
        made.setResizable(true);
        made.addListener(SWT.Selection, event -> sort(made, which));
        if (which == column) {
            table.table().setSortColumn(made);
            table.table().setSortDirection(SWT.UP);
        }
    }

    private static String title(RangeColumn which) {
        return switch (which) {
            case FIRST -> Messages.translations_first;
            case LAST -> Messages.translations_last;
            case LENGTH -> Messages.translations_length;
            case PHYSICAL -> Messages.translations_physical;
            case ACCESS -> Messages.translations_access;
            case PAGE_SIZE -> Messages.translations_page_size;
        };
    }

    private void sort(TableColumn made, RangeColumn which) {
        descending = which == column && !descending;
        column = which;
        table.table().setSortColumn(made);
        table.table().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refresh();
    }

    Composite control() {
        return control;
    }

    /** Shows the ranges of another table. */
    void show(RangeList next) {
        if (next != ranges) {
            ranges = next;
            selected = null;
            refresh();
        }
    }

    /** Selects a range without telling anybody. */
    void select(MappedRange range) {
        selected = range;
        table.select(view.rowOf(range.iova()));
    }

    /** What gets the focus. */
    Control focus() {
        return table.table();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void refresh() {
        if (control.isDisposed()) {
            return;
        }
        cancel();
        RangeQuery query = new RangeQuery(ranges, new RangeFilter(filter.getText()), column, descending);
        Display display = control.getDisplay();
        ICoreRunnable work = monitor -> {
            try {
                RangeView made = query.run(new MonitorProgress(monitor, (what, permille) -> {
                    // the progress view shows it
                }));
                display.asyncExec(() -> {
                    if (!control.isDisposed() && !monitor.isCanceled()) {
                        show(made);
                    }
                });
            } catch (CancellationException e) {
                // other ranges, another order or another filter is wanted
            }
        };
        job = Job.createSystem(Messages.translations_sorting, work);
        job.schedule();
    }

    private void show(RangeView made) {
        view = made;
        count.setText(NLS.bind(Messages.translations_count, Integer.valueOf(made.size()),
                ByteSize.of(made.mappedBytes())));
        control.layout(true, true);
        table.show(new WindowTable.Rows() {
            @Override
            public int count() {
                return made.size();
            }

            @Override
            public void fill(TableItem item, int row) {
                MappedRange range = made.get(row);
                for (RangeColumn one : RangeColumn.values()) {
                    item.setText(one.ordinal(), one.text(range));
                }
            }
        }, selected == null ? -1 : made.rowOf(selected.iova()));
    }
}
