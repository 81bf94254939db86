/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.Choices;
import org.liveupdate.ui.emf.EmfPropertySource;
import org.liveupdate.ui.emf.ValueTexts;
import org.liveupdate.ui.scenario.ScenarioEditor;

/**
 * Makes the fields of properties: a label and a text, a list of choices or a check box, by the type of the property.
 * What is typed is checked at once, and becomes a command after a short pause. Dispose it with its controls.
 */
public final class FormFields {

    /** Prefix of the widget ids; the name of the property follows. */
    public static final String ID = "field."; //$NON-NLS-1$

    private static final int PAUSE = 300;
    private static final int LINES = 4;

    private final ScenarioEditor editor;
    private final FormToolkit toolkit;
    private final String prefix;
    private final DataBindingContext bindings = new DataBindingContext();
    private final List<Field> fields = new ArrayList<>();
    private final List<EditedValue> values = new ArrayList<>();

    /**
     * Fields.
     *
     * @param editor  the editor of the scenario
     * @param toolkit makes the controls
     * @param prefix  before the widget ids of the fields, to tell forms on one page apart
     */
    public FormFields(ScenarioEditor editor, FormToolkit toolkit, String prefix) {
        this.editor = editor;
        this.prefix = prefix;
        this.toolkit = toolkit;
    }

    /**
     * Makes a label and the field of a property in a grid of at least two columns.
     *
     * @param parent the grid
     * @param object whose property it is
     * @param item   the property
     * @return the field
     */
    public Control add(Composite parent, EObject object, IItemPropertyDescriptor item) {
        EStructuralFeature feature = (EStructuralFeature) item.getFeature(object);
        boolean lines = item.isMultiLine(object);
        Label label = toolkit.createLabel(parent, item.getDisplayName(object) + ":"); //$NON-NLS-1$
        label.setToolTipText(item.getDescription(object));
        label.setLayoutData(new GridData(SWT.BEGINNING, lines ? SWT.TOP : SWT.CENTER, false, false));
        Control control = control(parent, object, item, feature, lines);
        control.setToolTipText(item.getDescription(object));
        WidgetIds.set(control, prefix + ID + feature.getName());
        return control;
    }

    /**
     * Makes the field of a property, without a label.
     *
     * @param parent  a grid
     * @param object  whose property it is
     * @param feature the property
     * @return the field
     */
    public Control add(Composite parent, EObject object, EStructuralFeature feature) {
        IItemPropertyDescriptor item = item(object, feature);
        Control control = control(parent, object, item, feature, item.isMultiLine(object));
        control.setToolTipText(item.getDescription(object));
        WidgetIds.set(control, prefix + ID + feature.getName());
        return control;
    }

    /**
     * Makes a label and the field of a property in a grid of two columns.
     *
     * @param parent  the grid
     * @param object  whose property it is
     * @param feature the property
     * @return the field
     */
    public Control addLabelled(Composite parent, EObject object, EStructuralFeature feature) {
        return add(parent, object, item(object, feature));
    }

    private IItemPropertyDescriptor item(EObject object, EStructuralFeature feature) {
        return EmfPropertySource.descriptors(editor.document().domain(), object).stream()
                .filter(each -> each.getFeature(object) == feature).findFirst().orElseThrow();
    }

    private Control control(Composite parent, EObject object, IItemPropertyDescriptor item, EStructuralFeature feature,
            boolean lines) {
        EditedValue value = new EditedValue(editor.document().domain(), object, feature);
        values.add(value);
        AdapterFactory factory = editor.document().domain().getAdapterFactory();
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return checkBox(parent, object, feature, value);
        }
        Choices choices = new Choices(factory, object, item);
        if (!choices.isEmpty() || feature instanceof EReference) {
            return combo(parent, object, feature, value, choices);
        }
        return text(parent, object, (EAttribute) feature, value, lines);
    }

    private Control checkBox(Composite parent, EObject object, EStructuralFeature feature, EditedValue value) {
        Button button = toolkit.createButton(parent, "", SWT.CHECK); //$NON-NLS-1$
        bind(WidgetProperties.buttonSelection().observe(button), value, null, null, object, feature, button);
        return button;
    }

    private Control combo(Composite parent, EObject object, EStructuralFeature feature, EditedValue value,
            Choices choices) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, true);
        combo.setItems(choices.labels().toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // the wheel is for scrolling the form, not for changing what is chosen by accident
        combo.addListener(SWT.MouseWheel, event -> event.doit = false);
        bind(WidgetProperties.singleSelectionIndex().observe(combo), value,
                IConverter.create(index -> ((Integer) index).intValue() < 0 ? null
                        : choices.value(((Integer) index).intValue())),
                IConverter.create(each -> Integer.valueOf(choices.indexOf(each))), object, feature, combo);
        return combo;
    }

    private Control text(Composite parent, EObject object, EAttribute attribute, EditedValue value, boolean lines) {
        Text text = toolkit.createText(parent, "", //$NON-NLS-1$
                lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, lines ? SWT.FILL : SWT.CENTER, true, false);
        data.heightHint = lines ? LINES * text.getLineHeight() : SWT.DEFAULT;
        data.widthHint = 10 * PAUSE / 20;
        text.setLayoutData(data);
        if (lines) {
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        } else {
            new FieldProposals(editor, object, attribute).install(text);
        }
        Optional<String> pending = editor.pending().text(object, attribute);
        IObservableValue<String> typed = WidgetProperties.text(SWT.Modify).observeDelayed(PAUSE, text);
        Binding binding = bind(typed, value, IConverter.create(each -> ValueTexts.value(attribute, (String) each)),
                IConverter.create(each -> ValueTexts.text(attribute, each)), object, attribute, text);
        pending.ifPresent(typed::setValue);
        text.addListener(SWT.FocusIn, event -> value.begin(new Object()));
        text.addListener(SWT.FocusOut, event -> {
            // waits for nothing any more, and shows the value as it is written
            typed.getValue();
            if (binding.getValidationStatus().getValue().isOK()) {
                binding.updateModelToTarget();
            }
        });
        return text;
    }

    private <T> Binding bind(IObservableValue<T> target, EditedValue value, IConverter<Object, Object> toModel,
            IConverter<Object, Object> toTarget, EObject object, EStructuralFeature feature, Control control) {
        UpdateValueStrategy<Object, Object> in = new UpdateValueStrategy<>();
        UpdateValueStrategy<Object, Object> out = new UpdateValueStrategy<>();
        if (toModel != null) {
            in.setConverter(toModel);
            out.setConverter(toTarget);
        }
        if (feature instanceof EAttribute attribute && control instanceof Text) {
            in.setAfterGetValidator(each -> {
                String problem = ValueTexts.problem(attribute, (String) each);
                return problem == null ? ValidationStatus.ok() : ValidationStatus.error(problem);
            });
        }
        @SuppressWarnings("unchecked")
        IObservableValue<Object> any = (IObservableValue<Object>) target;
        Binding binding = bindings.bindValue(any, value, in, out);
        fields.add(new Field(editor, object, feature, control, binding));
        return binding;
    }

    /** Takes over what is being typed, without waiting for the pause. */
    public void commit() {
        bindings.getBindings().forEach(binding -> ((IObservableValue<?>) binding.getTarget()).getValue());
    }

    /** Shows the problems of the scenario beside the fields, after it changed. */
    public void refresh() {
        fields.forEach(Field::refresh);
    }

    /** Ends the bindings. */
    public void dispose() {
        bindings.dispose();
        values.forEach(EditedValue::dispose);
        fields.clear();
        values.clear();
    }
}
