/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** A field of a form: a control bound to a property, with the sign of its problems. */
final class Field {

    private final ScenarioEditor editor;
    private final EObject object;
    private final EStructuralFeature feature;
    private final Control control;
    private final Binding binding;
    private final FieldMark mark;

    Field(ScenarioEditor editor, EObject object, EStructuralFeature feature, Control control, Binding binding) {
        this.editor = editor;
        this.object = object;
        this.feature = feature;
        this.control = control;
        this.binding = binding;
        mark = new FieldMark(control);
        binding.getValidationStatus().addValueChangeListener(event -> refresh());
    }

    /** Shows what is wrong: with what was typed, or else with the value in its scenario. */
    void refresh() {
        IStatus typed = binding.getValidationStatus().getValue();
        if (control instanceof Text text) {
            editor.pending().note(object, feature, text.getText(), typed.isOK() ? null : typed.getMessage());
        }
        if (!typed.isOK()) {
            mark.show(typed.getSeverity(), typed.getMessage());
            return;
        }
        for (ScenarioProblem problem : editor.document().problems()) {
            if (problem.object() == object && problem.feature() == feature) {
                mark.show(problem.code().severity() == Diagnostic.ERROR ? IStatus.ERROR : IStatus.WARNING,
                        problem.message());
                return;
            }
        }
        mark.show(IStatus.OK, null);
    }
}
