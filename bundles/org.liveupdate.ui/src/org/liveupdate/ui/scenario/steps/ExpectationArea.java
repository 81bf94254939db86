/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.edit.steps.ExpectationCommands;
import org.liveupdate.model.edit.steps.StepGroup;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.emf.EmfImages;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.form.PropertyForm;
import org.liveupdate.ui.scenario.form.Sections;

/** What is expected of a step: a table with what the last run found, and the form of the selected expectation. */
final class ExpectationArea {

    private final ScenarioEditor editor;
    private final FormToolkit toolkit;
    private final Step step;
    private final Runnable resized;
    private final ExpectationTable table;
    private final Composite formArea;
    private final Action remove;
    private Expectation shown;
    private PropertyForm form;

    ExpectationArea(Section section, FormToolkit toolkit, ScenarioEditor editor, Step step, Runnable resized) {
        this.editor = editor;
        this.toolkit = toolkit;
        this.step = step;
        this.resized = resized;
        Composite client = toolkit.createComposite(section);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        client.setLayout(layout);
        table = new ExpectationTable(client, toolkit, editor, step);
        formArea = toolkit.createComposite(client);
        GridLayout inner = new GridLayout();
        inner.marginWidth = 0;
        formArea.setLayout(inner);
        formArea.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        section.setClient(client);
        remove = new Action(ScenarioMessages.expectations_remove, Icons.descriptor("remove")) { //$NON-NLS-1$
            @Override
            public void run() {
                delete();
            }
        };
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(new AddAction());
        tools.add(remove);
        Sections.tools(toolkit, section, tools);
        table.viewer().addSelectionChangedListener(event -> selected());
        table.viewer().getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
        refresh();
    }

    private void selected() {
        Expectation next = (Expectation) table.viewer().getStructuredSelection().getFirstElement();
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
            form = new PropertyForm(formArea, toolkit, editor, next, "expectation."); //$NON-NLS-1$
            editor.selection().select(next);
        }
        resized.run();
    }

    private void delete() {
        if (shown != null) {
            execute(ExpectationCommands.remove(editor.document().domain(), step, shown));
        }
    }

    /** Adds an expectation of a kind and selects it. */
    void add(EClass kind) {
        Expectation made = (Expectation) EcoreUtil.create(kind);
        execute(ExpectationCommands.add(editor.document().domain(), step, made));
        table.viewer().setSelection(new StructuredSelection(made), true);
    }

    private void execute(Command command) {
        commit();
        editor.document().stack().execute(command);
        refresh();
    }

    /** Shows expectations and results as they are now. */
    void refresh() {
        table.refresh();
        selected();
        if (form != null) {
            form.refresh();
        }
    }

    /** Selects an expectation if that is what an element is. */
    void reveal(EObject element) {
        if (element instanceof Expectation && element.eContainer() == step && element != shown) {
            table.viewer().setSelection(new StructuredSelection(element), true);
        }
    }

    /** Takes over what is being typed. */
    void commit() {
        if (form != null) {
            form.commit();
        }
    }

    void dispose() {
        if (form != null) {
            form.dispose();
            form = null;
        }
    }

    /** A button that shows the kinds of expectations. */
    private final class AddAction extends Action {

        AddAction() {
            super(ScenarioMessages.expectations_add, AS_DROP_DOWN_MENU);
            setImageDescriptor(Icons.descriptor("add")); //$NON-NLS-1$
            setMenuCreator(new KindMenu(this::menu));
        }

        private MenuManager menu() {
            MenuManager menu = new MenuManager();
            List<EClass> kinds = StepGroup.concrete(ScenarioPackage.Literals.EXPECTATION);
            for (EClass kind : kinds) {
                Action choice = new Action(ScenarioAdapterFactory.TEXTS.name(kind)) {
                    @Override
                    public void run() {
                        add(kind);
                    }
                };
                choice.setImageDescriptor(EmfImages.descriptor(ScenarioAdapterFactory.TEXTS.icon(kind)));
                choice.setToolTipText(ScenarioAdapterFactory.TEXTS.description(kind));
                menu.add(choice);
            }
            return menu;
        }

        @Override
        public void run() {
            Menu menu = menu().createContextMenu(table.viewer().getTable());
            menu.setVisible(true);
        }
    }
}
