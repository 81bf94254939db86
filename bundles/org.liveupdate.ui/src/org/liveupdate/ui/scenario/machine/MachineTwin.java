/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.edit.diagram.Groups;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.ui.WidgetIds;

/** The drawing as a tree with columns: the same groups, elements and connections, for eyes and for screen readers. */
final class MachineTwin {

    private final TreeViewer viewer;
    private final ILabelProvider icons;
    private final Map<Element, List<String>> connections = new HashMap<>();
    private final Map<Element, Element> parents = new HashMap<>();
    private Groups groups;
    private NodeContents contents;
    private boolean shownBefore;

    MachineTwin(Composite parent, ILabelProvider icons, MachineEdits edits) {
        this.icons = icons;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        WidgetIds.set(viewer.getControl(), WidgetIds.MACHINE_TREE);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Members());
        TreeViewerColumn name = column(MachineMessages.twin_name, 220, DiagramTexts::title, true);
        name.setEditingSupport(new NameEditing(edits));
        column(MachineMessages.twin_kind, 130, DiagramTexts::kind, false);
        column(MachineMessages.twin_detail, 170, MachineTwin::detail, false);
        column(MachineMessages.twin_connections, 260,
                element -> String.join(", ", connections.getOrDefault(element, List.of())), false); //$NON-NLS-1$
        column(MachineMessages.twin_problems, 260, this::problems, false);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** What boxes say below their titles, without the kind, which has a column of its own here. */
    private static String detail(Element element) {
        String detail = DiagramTexts.detail(element);
        return detail.equalsIgnoreCase(DiagramTexts.kind(element)) ? "" : detail; //$NON-NLS-1$
    }

    private TreeViewerColumn column(String title, int width, Function<Element, String> text, boolean first) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Element) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? icons.getImage(element) : null;
            }
        });
        return column;
    }

    private String problems(Element element) {
        StringJoiner text = new StringJoiner("; "); //$NON-NLS-1$
        contents.problems(element).stream().map(ScenarioProblem::message).forEach(text::add);
        return text.toString();
    }

    /** Shows a scenario as it is now. */
    void show(Scenario scenario, Diagram all, NodeContents newContents) {
        contents = newContents;
        groups = Groups.of(scenario);
        parents.clear();
        groups.forEach((group, members) -> members.forEach(member -> parents.put(member, group)));
        connections.clear();
        for (DiagramEdge edge : all.edges()) {
            String label = DiagramTexts.label(edge);
            add(edge.from(), NLS.bind(MachineMessages.twin_to, DiagramTexts.title(edge.to()), label));
            add(edge.to(), NLS.bind(MachineMessages.twin_from, DiagramTexts.title(edge.from()), label));
        }
        viewer.getTree().setRedraw(false);
        try {
            if (viewer.getInput() == scenario) {
                viewer.refresh();
            } else {
                viewer.setInput(scenario);
            }
            if (!shownBefore) {
                shownBefore = true;
                viewer.expandToLevel(2);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void add(Element element, String text) {
        connections.computeIfAbsent(element, key -> new ArrayList<>()).add(text.strip());
    }

    /** Selects elements and brings the first into view. */
    void select(List<? extends EObject> elements) {
        List<? extends EObject> shown = elements.stream().filter(Element.class::isInstance)
                .filter(each -> parents.containsKey(each) || groups.top().contains(each)).toList();
        if (!viewer.getStructuredSelection().toList().equals(shown)) {
            viewer.setSelection(new StructuredSelection(shown), true);
        }
    }

    /** Lets the user type another name in its row. */
    void rename(Element element) {
        viewer.editElement(element, 0);
    }

    private final class Members implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return groups.top().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return groups.members((Element) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return parents.get(element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !groups.members((Element) element).isEmpty();
        }
    }

    /** Changes names in the first column. */
    private final class NameEditing extends EditingSupport {
        private final MachineEdits edits;
        private final TextCellEditor editor = new TextCellEditor(viewer.getTree());

        NameEditing(MachineEdits edits) {
            super(viewer);
            this.edits = edits;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return DiagramTexts.title((Element) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            edits.rename((Element) element, String.valueOf(value));
        }
    }
}
