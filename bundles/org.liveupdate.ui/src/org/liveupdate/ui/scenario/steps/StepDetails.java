/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.edit.steps.StepCommands;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.form.PropertyForm;
import org.liveupdate.ui.scenario.form.Sections;

/** The form of the selected step: what it does, its parameters, what came of it, and what is expected of it. */
final class StepDetails {

    private static final int TEXT_WIDTH = 200;

    private final ScenarioEditor editor;
    private final FormToolkit toolkit;
    private final ScrolledForm scrolled;
    private List<Step> shown = List.of();
    private PropertyForm form;
    private PropertyForm callForm;
    private EObject call;
    private StepOutcome outcome;
    private ExpectationArea expectations;

    StepDetails(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        this.editor = editor;
        this.toolkit = toolkit;
        scrolled = toolkit.createScrolledForm(parent);
        scrolled.getBody().setLayout(new FillLayout());
        rebuild();
    }

    /** Shows the form of a step, or what to do if it is not one. */
    void show(List<Step> steps) {
        if (!steps.equals(shown)) {
            commit();
            shown = List.copyOf(steps);
            rebuild();
        }
    }

    private void rebuild() {
        dispose();
        for (Control child : scrolled.getBody().getChildren()) {
            child.dispose();
        }
        Composite area = toolkit.createComposite(scrolled.getBody());
        area.setLayout(new GridLayout());
        if (shown.size() == 1) {
            build(area, shown.get(0));
        } else {
            toolkit.createLabel(area, shown.isEmpty() ? ScenarioMessages.steps_none
                    : NLS.bind(ScenarioMessages.steps_many, Integer.valueOf(shown.size())), SWT.WRAP)
                    .setLayoutData(wide());
        }
        scrolled.reflow(true);
    }

    private void build(Composite area, Step step) {
        Section section = section(area, ScenarioAdapterFactory.TEXTS.name(step.eClass()));
        Composite client = client(section);
        Label documentation = toolkit.createLabel(client, ScenarioAdapterFactory.TEXTS.description(step.eClass()),
                SWT.WRAP);
        documentation.setLayoutData(wide());
        form = new PropertyForm(client, toolkit, editor, step, ""); //$NON-NLS-1$
        if (step instanceof Interleave interleave) {
            buildCall(area, interleave);
        }
        outcome = new StepOutcome(client(section(area, ScenarioMessages.steps_outcome)), toolkit, editor, step);
        Section expected = section(area, ScenarioMessages.steps_expectations);
        expectations = new ExpectationArea(expected, toolkit, editor, step, () -> scrolled.reflow(true));
    }

    /** As wide as there is place, and in as many lines as it takes then. */
    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = TEXT_WIDTH;
        return data;
    }

    private void buildCall(Composite area, Interleave interleave) {
        call = interleave.getCall();
        String title = ScenarioAdapterFactory.TEXTS.name(ScenarioPackage.Literals.INTERLEAVE__CALL);
        Composite client = client(section(area, title));
        Hyperlink choose = toolkit.createHyperlink(client, call == null ? ScenarioMessages.steps_call_none
                : ScenarioAdapterFactory.TEXTS.name(call.eClass()), SWT.NONE);
        choose.setToolTipText(ScenarioMessages.steps_call_choose);
        choose.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> chooseCall(interleave)));
        if (call != null) {
            callForm = new PropertyForm(client, toolkit, editor, call, "call."); //$NON-NLS-1$
        }
    }

    private void chooseCall(Interleave interleave) {
        StepKindDialog dialog = new StepKindDialog(scrolled.getShell(), ScenarioPackage.Literals.SYSTEM_CALL);
        if (dialog.open() == Window.OK) {
            editor.document().execute(ScenarioMessages.steps_call_choose, interleave,
                    ScenarioPackage.Literals.INTERLEAVE__CALL,
                    StepCommands.create(dialog.kind(), editor.document().scenario()));
        }
    }

    private Section section(Composite area, String title) {
        Section section = Sections.create(toolkit, area, title, 0);
        section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return section;
    }

    private Composite client(Section section) {
        Composite client = toolkit.createComposite(section);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        client.setLayout(layout);
        section.setClient(client);
        return client;
    }

    /** Shows the scenario as it is now. */
    void refresh() {
        boolean gone = shown.stream().anyMatch(step -> step.eContainer() != editor.document().scenario());
        boolean otherCall = shown.size() == 1 && shown.get(0) instanceof Interleave interleave
                && interleave.getCall() != call;
        if (gone) {
            shown = List.of();
        }
        if (gone || otherCall) {
            rebuild();
            return;
        }
        Optional.ofNullable(form).ifPresent(PropertyForm::refresh);
        Optional.ofNullable(callForm).ifPresent(PropertyForm::refresh);
        if (expectations != null) {
            expectations.refresh();
        }
    }

    /** Shows what the run found. */
    void showResults() {
        if (outcome != null) {
            outcome.refresh();
            expectations.refresh();
        }
    }

    /** Selects an expectation if that is what an element is. */
    void reveal(EObject element) {
        if (expectations != null) {
            expectations.reveal(element);
        }
    }

    /** What is expected of the step that is shown, or null. */
    ExpectationArea expectations() {
        return expectations;
    }

    /** Takes over what is being typed. */
    void commit() {
        Optional.ofNullable(form).ifPresent(PropertyForm::commit);
        Optional.ofNullable(callForm).ifPresent(PropertyForm::commit);
        Optional.ofNullable(expectations).ifPresent(ExpectationArea::commit);
    }

    void dispose() {
        Optional.ofNullable(form).ifPresent(PropertyForm::dispose);
        Optional.ofNullable(callForm).ifPresent(PropertyForm::dispose);
        Optional.ofNullable(expectations).ifPresent(ExpectationArea::dispose);
        form = null;
        callForm = null;
        call = null;
        outcome = null;
        expectations = null;
    }
}
