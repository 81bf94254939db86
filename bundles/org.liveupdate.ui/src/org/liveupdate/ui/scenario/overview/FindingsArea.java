/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/**
 * The review findings that a kernel has: a table with switches. They can be used when the behaviour is "chosen"; else
 * the table shows which the behaviour means.
 */
final class FindingsArea extends OverviewArea {

    private static final int ROWS = 9;

    private final Combo which;
    private final Text filter;
    private final Label state;
    private final Hyperlink choose;
    private final CheckboxTableViewer viewer;

    FindingsArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.findings_title, 4);
        which = new Combo(client, SWT.READ_ONLY);
        WidgetIds.set(which, WidgetIds.FINDINGS_KERNEL);
        which.setItems(ScenarioMessages.findings_kernel, ScenarioMessages.findings_next_kernel);
        which.select(0);
        which.addListener(SWT.Selection, event -> refresh());
        filter = new Text(client, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        WidgetIds.set(filter, WidgetIds.FINDINGS_FILTER);
        filter.setMessage(ScenarioMessages.findings_filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> refresh());
        state = toolkit.createLabel(client, ""); //$NON-NLS-1$
        choose = toolkit.createHyperlink(client, ScenarioMessages.findings_choose, SWT.NONE);
        choose.setToolTipText(ScenarioMessages.findings_choose_tip);
        choose.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> choose()));
        viewer = createTable();
        viewer.addCheckStateListener(event -> toggle((Finding) event.getElement(), event.getChecked()));
    }

    private CheckboxTableViewer createTable() {
        Composite holder = toolkit.createComposite(client);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        holder.setLayoutData(data);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        CheckboxTableViewer made = new CheckboxTableViewer(toolkit.createTable(holder,
                SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
        WidgetIds.set(made.getTable(), WidgetIds.FINDINGS);
        made.getTable().setHeaderVisible(true);
        data.heightHint = ROWS * made.getTable().getItemHeight() + made.getTable().getHeaderHeight();
        made.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(made);
        column(made, layout, ScenarioMessages.findings_id, 0, 70);
        column(made, layout, ScenarioMessages.findings_problem, 3, 260);
        column(made, layout, ScenarioMessages.findings_trigger, 2, 160);
        return made;
    }

    private static void column(CheckboxTableViewer table, TableColumnLayout layout, String title, int weight,
            int width) {
        int index = table.getTable().getColumnCount();
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Finding finding = (Finding) element;
                return index == 0 ? finding.name() : index == 1 ? finding.problem() : finding.trigger();
            }

            @Override
            public String getToolTipText(Object element) {
                Finding finding = (Finding) element;
                return NLS.bind(ScenarioMessages.findings_tip, new Object[] { finding.problem(), finding.trigger(),
                    finding.outcome(), finding.patch() });
            }
        });
    }

    private Kernel kernel() {
        Machine machine = editor.document().scenario().getMachine();
        return machine == null ? null : which.getSelectionIndex() == 1 ? machine.getNextKernel() : machine.getKernel();
    }

    private static boolean isOn(Kernel kernel, Finding finding) {
        return kernel != null && switch (kernel.getBehaviour()) {
            case POSTED -> true;
            case REVIEWED -> false;
            case CHOSEN -> kernel.getFindings().contains(finding.name());
        };
    }

    private void toggle(Finding finding, boolean on) {
        Kernel kernel = kernel();
        if (kernel == null || kernel.getBehaviour() != Behaviour.CHOSEN) {
            // only shown: put the sign back
            refresh();
            return;
        }
        var domain = editor.document().domain();
        var feature = ScenarioPackage.Literals.KERNEL__FINDINGS;
        Command command = on ? AddCommand.create(domain, kernel, feature, finding.name())
                : RemoveCommand.create(domain, kernel, feature, finding.name());
        String label = NLS.bind(on ? ScenarioMessages.findings_on : ScenarioMessages.findings_off, finding.name());
        editor.document().stack().execute(new CommandWrapper(label, label, command));
    }

    /** Lets single findings be chosen, beginning with those that the behaviour means. */
    private void choose() {
        Kernel kernel = kernel();
        if (kernel != null) {
            List<String> on = observable().stream().filter(each -> isOn(kernel, each)).map(Finding::name).toList();
            editor.document().chooseFindings(kernel, on);
        }
    }

    private static List<Finding> observable() {
        return Arrays.stream(Finding.values()).filter(Finding::isObservable).toList();
    }

    @Override
    void refresh() {
        Kernel kernel = kernel();
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Finding> found = observable().stream().filter(each -> matches(each, words)).toList();
        boolean chosen = kernel != null && kernel.getBehaviour() == Behaviour.CHOSEN;
        viewer.setInput(found);
        viewer.setCheckedElements(found.stream().filter(each -> isOn(kernel, each)).toArray());
        long on = observable().stream().filter(each -> isOn(kernel, each)).count();
        state.setText(kernel == null ? ScenarioMessages.findings_no_kernel
                : NLS.bind(ScenarioMessages.findings_count, Long.toString(on), kernel.getBehaviour().getLiteral()));
        choose.setVisible(kernel != null && !chosen);
        client.layout(true, true);
    }

    private static boolean matches(Finding finding, String words) {
        String all = (finding.name() + ' ' + finding.problem() + ' ' + finding.trigger() + ' ' + finding.outcome())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.split("\\s+")).allMatch(all::contains); //$NON-NLS-1$
    }
}
