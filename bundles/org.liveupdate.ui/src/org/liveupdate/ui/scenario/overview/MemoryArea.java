/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.ScratchArea;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.AdapterLabels;
import org.liveupdate.ui.emf.EmfImages;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.form.PropertyForm;
import org.liveupdate.ui.scenario.form.Sections;

/** Ranges of memory and scratch areas of the machine: a list, and the form of the selected one. */
final class MemoryArea extends OverviewArea {

    private static final int ROWS = 4;
    private static final long FIRST_SIZE = 128L << 20;
    private static final long SCRATCH_SIZE = 16L << 20;

    private final TableViewer viewer;
    private final Composite formArea;
    private final Action remove;
    private EObject shown;
    private PropertyForm form;

    MemoryArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.overview_memory, 1);
        viewer = new TableViewer(toolkit.createTable(client, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
        WidgetIds.set(viewer.getTable(), WidgetIds.MEMORY_RANGES);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = ROWS * viewer.getTable().getItemHeight();
        viewer.getTable().setLayoutData(data);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new AdapterLabels(editor.document().domain().getAdapterFactory()));
        formArea = toolkit.createComposite(client);
        formArea.setLayout(new GridLayout());
        formArea.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(adding(ScenarioPackage.Literals.MACHINE__MEMORY));
        tools.add(adding(ScenarioPackage.Literals.MACHINE__SCRATCH));
        remove = new Action(ScenarioMessages.overview_remove, Icons.descriptor("remove")) { //$NON-NLS-1$
            @Override
            public void run() {
                remove();
            }
        };
        tools.add(remove);
        Sections.tools(toolkit, section, tools);
        viewer.addSelectionChangedListener(event -> selected());
    }

    private Action adding(EReference feature) {
        var type = feature.getEReferenceType();
        String name = ScenarioAdapterFactory.TEXTS.name(type);
        return new Action(NLS.bind(ScenarioMessages.overview_add, name),
                EmfImages.descriptor(ScenarioAdapterFactory.TEXTS.icon(type))) {
            @Override
            public void run() {
                add(feature);
            }
        };
    }

    private Machine machine() {
        return editor.document().scenario().getMachine();
    }

    /** Adds a range or an area behind all memory that is there. */
    private void add(EReference feature) {
        EditingDomain domain = editor.document().domain();
        EObject made;
        if (feature == ScenarioPackage.Literals.MACHINE__MEMORY) {
            MemoryRange range = ScenarioFactory.eINSTANCE.createMemoryRange();
            range.setStart(machine().getMemory().stream().mapToLong(each -> each.getStart() + each.getSize()).max()
                    .orElse(0));
            range.setSize(FIRST_SIZE);
            made = range;
        } else {
            ScratchArea area = ScenarioFactory.eINSTANCE.createScratchArea();
            area.setStart(machine().getScratch().stream().mapToLong(each -> each.getStart() + each.getSize()).max()
                    .orElse(SCRATCH_SIZE));
            area.setSize(SCRATCH_SIZE);
            made = area;
        }
        execute(NLS.bind(ScenarioMessages.overview_add, ScenarioAdapterFactory.TEXTS.name(made.eClass())),
                AddCommand.create(domain, machine(), feature, made));
        viewer.setSelection(new StructuredSelection(made), true);
    }

    private void remove() {
        if (shown != null) {
            execute(ScenarioMessages.overview_remove, RemoveCommand.create(editor.document().domain(), machine(),
                    shown.eContainmentFeature(), shown));
        }
    }

    private void execute(String label, Command command) {
        commit();
        editor.document().stack().execute(new CommandWrapper(label, label, command));
        refresh();
    }

    private void selected() {
        EObject next = (EObject) viewer.getStructuredSelection().getFirstElement();
        remove.setEnabled(next != null);
        if (next == shown) {
            return;
        }
        commit();
        dispose();
        shown = next;
        for (Control child : formArea.getChildren()) {
            child.dispose();
        }
        if (next != null) {
            form = new PropertyForm(formArea, toolkit, editor, next, "memory."); //$NON-NLS-1$
            editor.selection().select(next);
        }
        resized();
    }

    @Override
    void refresh() {
        List<Object> all = new ArrayList<>();
        if (machine() != null) {
            all.addAll(machine().getMemory());
            all.addAll(machine().getScratch());
        }
        section.setVisible(machine() != null);
        if (all.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(all);
        }
        selected();
        if (form != null) {
            form.refresh();
        }
    }

    @Override
    void commit() {
        if (form != null) {
            form.commit();
        }
    }

    @Override
    void dispose() {
        if (form != null) {
            form.dispose();
            form = null;
        }
    }
}
