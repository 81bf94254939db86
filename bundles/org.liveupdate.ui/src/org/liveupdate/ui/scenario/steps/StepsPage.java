/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.menus.IMenuService;
import org.liveupdate.model.edit.steps.StepCommands;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.scenario.ModelActions;
import org.liveupdate.ui.scenario.PageActions;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.ScenarioPage;
import org.liveupdate.ui.scenario.form.Sections;

/** The page with the steps: a table in their order, and the form of the selected one. */
public final class StepsPage extends ScenarioPage implements PageActions {

    /** Identifier of the page. */
    public static final String ID = "steps"; //$NON-NLS-1$

    private static final String MENU = "org.liveupdate.ui.scenarioEditor.steps"; //$NON-NLS-1$
    private static final int TABLE_PART = 3;
    private static final int DETAILS_PART = 2;
    /** Width and height below which the page scrolls as a whole, in points. */
    private static final int SMALLEST = 100;

    private final Runnable ran = this::showResults;
    private StepTable table;
    private StepDetails details;

    /**
     * A page.
     *
     * @param editor its editor
     */
    public StepsPage(ScenarioEditor editor) {
        super(editor, ID, ScenarioMessages.steps_title, HelpIds.SCENARIO_STEPS);
    }

    @Override
    protected void createContent(IManagedForm managed) {
        FormToolkit toolkit = managed.getToolkit();
        Composite body = managed.getForm().getBody();
        GridLayout layout = new GridLayout();
        layout.marginHeight = 4;
        layout.marginWidth = 4;
        body.setLayout(layout);
        managed.getForm().setExpandHorizontal(true);
        managed.getForm().setExpandVertical(true);
        managed.getForm().setDelayedReflow(true);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash, false, false);
        // the table scrolls by itself, and the form beside it, too: the page as a whole must not get as high as they
        // would like to be, which makes the table draw thousands of rows that nobody sees
        sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(SMALLEST, SMALLEST).create());
        createTable(sash, toolkit);
        details = new StepDetails(sash, toolkit, scenarioEditor());
        sash.setWeights(TABLE_PART, DETAILS_PART);
        scenarioEditor().run().addRunListener(ran);
    }

    private void createTable(Composite parent, FormToolkit toolkit) {
        Section section = Sections.create(toolkit, parent, ScenarioMessages.steps_title, 0);
        Composite client = toolkit.createComposite(section);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 1;
        client.setLayout(layout);
        table = new StepTable(client, toolkit, scenarioEditor());
        table.viewer().addSelectionChangedListener(event -> {
            if (isActive()) {
                scenarioEditor().selection().setSelection(event.getSelection());
            }
        });
        section.setClient(client);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        Sections.tools(toolkit, section, tools);
        IMenuService menus = getSite().getService(IMenuService.class);
        menus.populateContributionManager(tools, "toolbar:" + MENU); //$NON-NLS-1$
        tools.update(true);
        section.addDisposeListener(event -> menus.releaseContributions(tools));
        MenuManager popup = new MenuManager();
        table.viewer().getTable().setMenu(popup.createContextMenu(table.viewer().getTable()));
        getSite().registerContextMenu(MENU, popup, scenarioEditor().selection());
    }

    @Override
    protected void refresh() {
        table.refresh();
        table.select(selectedSteps());
        details.refresh();
    }

    /** The steps that are selected in the editor, or in which something is. */
    private List<EObject> selectedSteps() {
        return scenarioEditor().selection().elements().stream().map(StepsPage::stepOf).distinct().toList();
    }

    @Override
    protected void reveal() {
        table.select(selectedSteps());
        details.show(table.selected());
        scenarioEditor().selection().element().ifPresent(details::reveal);
    }

    private static EObject stepOf(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Step && each.eContainer() instanceof Scenario) {
                return each;
            }
        }
        return element;
    }

    private void showResults() {
        if (table != null && !table.viewer().getTable().isDisposed() && isActive()) {
            table.showResults();
            details.showResults();
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            showResults();
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.viewer().getControl().setFocus();
        }
    }

    @Override
    protected void commit() {
        if (details != null) {
            details.commit();
        }
    }

    /** Does something with the selected steps. */
    void run(StepAction action) {
        commit();
        if (action == StepAction.INSERT) {
            StepKindDialog dialog = new StepKindDialog(getSite().getShell(), ScenarioPackage.Literals.STEP);
            if (dialog.open() == Window.OK) {
                insert(dialog.kind());
            }
            return;
        }
        Command command = action.command(document(), table.selected());
        execute(command, action == StepAction.DUPLICATE);
    }

    /** Inserts a step behind the selected ones, or at the end. */
    void insert(EClass kind) {
        ScenarioDocument document = document();
        List<Step> steps = document.scenario().getSteps();
        List<Step> selected = table.selected();
        int index = selected.isEmpty() ? steps.size() : steps.indexOf(selected.get(selected.size() - 1)) + 1;
        execute(StepCommands.insert(document.domain(), document.scenario(), index,
                List.of(StepCommands.create(kind, document.scenario()))), true);
    }

    private void execute(Command command, boolean selectResult) {
        if (command.canExecute()) {
            document().stack().execute(command);
            table.refresh();
            if (selectResult) {
                select(command.getResult());
            } else {
                details.show(table.selected());
            }
        }
    }

    private void select(Collection<?> things) {
        scenarioEditor().selection().set(things);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == PageActions.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public Boolean canRun(String id) {
        boolean steps = !table.selected().isEmpty();
        if (id.equals(ActionFactory.SELECT_ALL.getId())) {
            return Boolean.TRUE;
        }
        if (id.equals(ActionFactory.DELETE.getId()) && steps && scenarioEditor().selection().elements().stream()
                .allMatch(Step.class::isInstance)) {
            return Boolean.TRUE;
        }
        return id.equals(ActionFactory.PASTE.getId()) && !steps ? Boolean.TRUE : null;
    }

    @Override
    public void run(String id) {
        if (id.equals(ActionFactory.SELECT_ALL.getId())) {
            select(document().scenario().getSteps());
        } else if (id.equals(ActionFactory.DELETE.getId())) {
            delete();
        } else {
            scenarioEditor().selection().select(document().scenario());
            ModelActions.run(scenarioEditor(), id);
        }
    }

    private void delete() {
        List<Step> steps = document().scenario().getSteps();
        List<Step> selected = table.selected();
        int first = steps.indexOf(selected.get(0));
        execute(StepCommands.delete(document().domain(), document().scenario(), selected), false);
        select(steps.isEmpty() ? List.of() : List.of(steps.get(Math.min(first, steps.size() - 1))));
    }

    @Override
    public void dispose() {
        scenarioEditor().run().removeRunListener(ran);
        if (details != null) {
            details.dispose();
        }
        super.dispose();
    }

    /** The form beside the table. */
    StepDetails details() {
        return details;
    }

    /** The table, for drags that robots make. */
    StepTable table() {
        return table;
    }
}
