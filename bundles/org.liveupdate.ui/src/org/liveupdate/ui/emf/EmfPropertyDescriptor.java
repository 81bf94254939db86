/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.emf;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** One property of a model object in the Properties view: a choice by its place, or text that its data type reads. */
final class EmfPropertyDescriptor extends PropertyDescriptor {

    private final AdapterFactoryEditingDomain domain;
    private final EObject object;
    private final IItemPropertyDescriptor item;
    private final Choices choices;

    EmfPropertyDescriptor(AdapterFactoryEditingDomain domain, EObject object, IItemPropertyDescriptor item) {
        super(item.getId(object), item.getDisplayName(object));
        this.domain = domain;
        this.object = object;
        this.item = item;
        choices = new Choices(domain.getAdapterFactory(), object, item);
        setCategory(item.getCategory(object));
        setDescription(item.getDescription(object));
    }

    /** The value as the editor of its cell takes it: the place of a choice, the text of an attribute. */
    Object editable() {
        Object value = object.eGet(feature());
        return !choices.isEmpty() ? Integer.valueOf(choices.indexOf(value))
                : feature() instanceof EAttribute attribute ? ValueTexts.text(attribute, value) : value;
    }

    /** The value from what the editor of its cell gave. */
    Object value(Object edited) {
        return !choices.isEmpty() ? choices.value(((Integer) edited).intValue())
                : feature() instanceof EAttribute attribute ? ValueTexts.value(attribute, (String) edited) : edited;
    }

    private EStructuralFeature feature() {
        return EmfPropertySource.feature(item);
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return new LabelProvider() {
            @Override
            public String getText(Object value) {
                if (value instanceof Integer index && !choices.isEmpty()) {
                    return index.intValue() < 0 ? text(object.eGet(feature())) : choices.labels().get(index.intValue());
                }
                return text(value);
            }
        };
    }

    private String text(Object value) {
        return value == null ? "" //$NON-NLS-1$
                : domain.getAdapterFactory().adapt(value, IItemLabelProvider.class) instanceof IItemLabelProvider label
                ? label.getText(value) : String.valueOf(value);
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (!item.canSetProperty(object)) {
            return null;
        }
        if (!choices.isEmpty()) {
            return new ComboBoxCellEditor(parent, choices.labels().toArray(String[]::new), SWT.READ_ONLY);
        }
        if (!(feature() instanceof EAttribute attribute)) {
            return null;
        }
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(value -> ValueTexts.problem(attribute, (String) value));
        return editor;
    }
}
