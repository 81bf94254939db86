/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The problems of an image; a double click leads to the structure that has one. */
final class ProblemsTable {

    private final TableViewer viewer;

    ProblemsTable(Composite holder, FormToolkit toolkit, String id, Consumer<Problem> open) {
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(toolkit.createTable(holder, SWT.FULL_SELECTION | SWT.BORDER));
        WidgetIds.set(viewer.getTable(), id + ".problems"); //$NON-NLS-1$
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.problems_message, 60, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Problem) element).message();
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }

            @Override
            public Image getImage(Object element) {
                return ProblemsTable.image((Problem) element);
            }
        });
        column(layout, Messages.problems_address, 15, ColumnLabelProvider.createTextProvider(element -> {
            long address = ((Problem) element).address();
            return address == Problem.NO_ADDRESS ? "" : Hex.of(address); //$NON-NLS-1$
        }));
        column(layout, Messages.problems_rule, 25,
                ColumnLabelProvider.createTextProvider(element -> ((Problem) element).code()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Problem problem) {
                open.accept(problem);
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(labels);
        layout.setColumnData(made.getColumn(), new ColumnWeightData(weight, true));
    }

    void show(List<Problem> problems) {
        viewer.setInput(problems);
    }

    private static Image image(Problem problem) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (problem.severity()) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
