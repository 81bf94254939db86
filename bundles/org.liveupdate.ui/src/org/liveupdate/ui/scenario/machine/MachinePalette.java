/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.EmfImages;

/** Kinds of elements to put into the drawing: by Enter, double click, or dragging; with a search field. */
final class MachinePalette {

    private final Composite control;
    private final Text search;
    private final TreeViewer kinds;
    private final Consumer<ElementKind> chosen;

    MachinePalette(Composite parent, Consumer<ElementKind> chosen) {
        this.chosen = chosen;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        search = new Text(control, SWT.SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MachineMessages.palette_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        WidgetIds.set(search, WidgetIds.PALETTE_SEARCH);
        kinds = new TreeViewer(control, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(kinds.getControl());
        WidgetIds.set(kinds.getControl(), WidgetIds.PALETTE);
        kinds.setContentProvider(new Categories());
        kinds.setLabelProvider(new KindLabels());
        ColumnViewerToolTipSupport.enableFor(kinds);
        kinds.setFilters(new NameFilter());
        kinds.setAutoExpandLevel(2);
        kinds.setInput(this);
        kinds.addDoubleClickListener(event -> create());
        search.addListener(SWT.Modify, event -> filter());
        search.addListener(SWT.DefaultSelection, event -> create());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                kinds.getControl().setFocus();
            }
        });
        dragging();
    }

    Control control() {
        return control;
    }

    /** Makes the kind that is selected; of those that were found it is the first. */
    private void create() {
        if (kinds.getStructuredSelection().getFirstElement() instanceof ElementKind kind) {
            chosen.accept(kind);
        }
    }

    private void filter() {
        kinds.refresh();
        kinds.expandAll();
        for (ElementKind kind : ElementKind.values()) {
            if (!search.getText().isBlank() && kinds.testFindItem(kind) != null) {
                kinds.setSelection(new org.eclipse.jface.viewers.StructuredSelection(kind), true);
                return;
            }
        }
    }

    private void dragging() {
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        kinds.addDragSupport(DND.DROP_COPY, new Transfer[] { transfer }, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = kinds.getStructuredSelection().getFirstElement() instanceof ElementKind;
                transfer.setSelection(kinds.getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                transfer.setSelection(null);
            }
        });
    }

    static String text(ElementKind.Category category) {
        return switch (category) {
            case MACHINE -> MachineMessages.palette_machine;
            case PROGRAM -> MachineMessages.palette_program;
            case IOMMUFD -> MachineMessages.palette_iommufd;
        };
    }

    static Image image(ElementKind kind) {
        return EmfImages.image(ScenarioAdapterFactory.TEXTS.icon(kind.type()));
    }

    private static final class Categories implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ElementKind.Category.values();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ElementKind.Category category ? category.kinds().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof ElementKind kind ? kind.category() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ElementKind.Category;
        }
    }

    private static final class KindLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof ElementKind kind ? kind.text()
                    : MachinePalette.text((ElementKind.Category) element);
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof ElementKind kind ? MachinePalette.image(kind) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof ElementKind kind ? kind.description() : null;
        }
    }

    private final class NameFilter extends ViewerFilter {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return element instanceof ElementKind kind ? matches(kind)
                    : ((ElementKind.Category) element).kinds().stream().anyMatch(this::matches);
        }

        private boolean matches(ElementKind kind) {
            String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
            return (kind.text() + ' ' + kind.description()).toLowerCase(Locale.ROOT).contains(wanted);
        }
    }
}
