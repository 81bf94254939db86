/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.form.FormFields;

/** The formats and the behaviour of the kernel, and of the next one beside it, which may be the same. */
final class KernelArea extends OverviewArea {

    private static final List<EStructuralFeature> ROWS = List.of(ScenarioPackage.Literals.KERNEL__KHO,
            ScenarioPackage.Literals.KERNEL__LUO, ScenarioPackage.Literals.KERNEL__MEMFD,
            ScenarioPackage.Literals.KERNEL__IOMMU, ScenarioPackage.Literals.KERNEL__BEHAVIOUR,
            ScenarioPackage.Literals.KERNEL__KHO_ENABLED, ScenarioPackage.Literals.KERNEL__LIVEUPDATE_ENABLED,
            ScenarioPackage.Literals.KERNEL__PASS_THROUGH, ScenarioPackage.Literals.KERNEL__KHO_DEBUG,
            ScenarioPackage.Literals.KERNEL__PANIC_ON_WARN);

    private static final int LABEL_WIDTH = 130;

    private Machine machine;
    private Kernel first;
    private Kernel next;
    private FormFields fields;
    private boolean built;

    KernelArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.overview_kernels, 3);
    }

    @Override
    void refresh() {
        Machine nowMachine = editor.document().scenario().getMachine();
        Kernel nowFirst = nowMachine == null ? null : nowMachine.getKernel();
        Kernel nowNext = nowMachine == null ? null : nowMachine.getNextKernel();
        if (built && nowMachine == machine && nowFirst == first && nowNext == next) {
            fields.refresh();
            return;
        }
        dispose();
        machine = nowMachine;
        first = nowFirst;
        next = nowNext;
        built = true;
        for (Control child : client.getChildren()) {
            child.dispose();
        }
        fields = new FormFields(editor, toolkit, ""); //$NON-NLS-1$
        if (first == null) {
            buildNothing();
        } else {
            build();
        }
        fields.refresh();
        resized();
    }

    private void buildNothing() {
        Hyperlink link = toolkit.createHyperlink(client, ScenarioMessages.overview_no_machine, SWT.WRAP);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> addMachine()));
    }

    private void addMachine() {
        Machine made = machine == null ? ScenarioFactory.eINSTANCE.createMachine() : machine;
        Kernel kernel = ScenarioFactory.eINSTANCE.createKernel();
        if (machine == null) {
            made.setKernel(kernel);
            editor.document().execute(ScenarioMessages.overview_add_machine, editor.document().scenario(),
                    ScenarioPackage.Literals.SCENARIO__MACHINE, made);
        } else {
            editor.document().execute(ScenarioMessages.overview_add_machine, machine,
                    ScenarioPackage.Literals.MACHINE__KERNEL, kernel);
        }
    }

    private void build() {
        toolkit.createLabel(client, ""); //$NON-NLS-1$
        toolkit.createLabel(client, ScenarioAdapterFactory.TEXTS.name(ScenarioPackage.Literals.MACHINE__KERNEL));
        Button other = toolkit.createButton(client, ScenarioMessages.overview_other_kernel, SWT.CHECK);
        other.setToolTipText(ScenarioMessages.overview_other_kernel_tip);
        WidgetIds.set(other, WidgetIds.NEXT_KERNEL);
        other.setSelection(next != null);
        other.addListener(SWT.Selection, event -> setNext(other.getSelection()));
        for (EStructuralFeature row : ROWS) {
            Label label = toolkit.createLabel(client, ScenarioAdapterFactory.TEXTS.name(row) + ':', SWT.WRAP);
            GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
            narrow.widthHint = LABEL_WIDTH;
            label.setLayoutData(narrow);
            label.setToolTipText(ScenarioAdapterFactory.TEXTS.description(row));
            fields.add(client, first, row);
            if (next == null) {
                toolkit.createLabel(client, row == ROWS.get(0) ? ScenarioMessages.overview_same : "") //$NON-NLS-1$
                        .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            } else {
                Control control = fields.add(client, next, row);
                WidgetIds.set(control, "next." + control.getData(WidgetIds.KEY)); //$NON-NLS-1$
            }
        }
    }

    private void setNext(boolean another) {
        Kernel made = another ? EcoreUtil.copy(first) : null;
        if (made != null) {
            made.setId(null);
        }
        editor.document().execute(ScenarioMessages.overview_other_kernel, machine,
                ScenarioPackage.Literals.MACHINE__NEXT_KERNEL, made);
    }

    @Override
    void commit() {
        if (fields != null) {
            fields.commit();
        }
    }

    @Override
    void dispose() {
        if (fields != null) {
            fields.dispose();
        }
    }
}
