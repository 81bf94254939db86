/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liveupdate.analysis.sequence.Message;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.run.RunColors;
import org.liveupdate.ui.run.StepStatus;

/** The same messages as rows of a table, for those who read rather than look. */
final class SequenceTable {

    private static final int INDENT = 2;

    private final Table table;
    private List<Message> messages = List.of();

    /**
     * Makes the table.
     *
     * @param parent where to
     * @param picked told which message somebody selected
     * @param opened called when somebody wants more of it
     */
    SequenceTable(Composite parent, Consumer<Message> picked, Runnable opened) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetIds.set(table, WidgetIds.SEQUENCE_TABLE);
        column(SequenceMessages.step, 50);
        column(SequenceMessages.caller, 100);
        column(SequenceMessages.called, 100);
        column(SequenceMessages.call, 420);
        column(SequenceMessages.result, 160);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            if (table.getSelectionIndex() >= 0) {
                picked.accept(messages.get(table.getSelectionIndex()));
            }
        });
        table.addListener(SWT.DefaultSelection, event -> opened.run());
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void fill(TableItem item, int index) {
        Message message = messages.get(index);
        Function<String, String> sign = text -> message.ending().isBad() ? message.ending().sign() + " " + text //$NON-NLS-1$
                : text;
        item.setText(new String[] { Integer.toString(message.step() + 1),
                message.isInLane() ? "" : message.from().title(), message.to().title(), //$NON-NLS-1$
                " ".repeat(INDENT * message.depth()) + message.call(), sign.apply(message.result()) }); //$NON-NLS-1$
        item.setForeground(message.ending().isBad() ? RunColors.of(StepStatus.FAILED) : null);
    }

    Table control() {
        return table;
    }

    /** Shows another sequence; null for none. */
    void show(Sequence sequence) {
        messages = sequence == null ? List.of() : sequence.messages();
        table.deselectAll();
        table.setItemCount(messages.size());
        table.clearAll();
    }

    /** Selects a message and shows it, without telling anybody. */
    void select(Message message) {
        table.setSelection(message.index());
        table.showSelection();
    }
}
