/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A property of a model object for data binding: it is set by commands, and follows changes that others make. */
final class EditedValue extends AbstractObservableValue<Object> {

    private final EditingDomain domain;
    private final EObject object;
    private final EStructuralFeature feature;
    private Object session;
    private boolean setting;
    private final Adapter watch = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() == feature && !change.isTouch() && !setting) {
                fireValueChange(Diffs.createValueDiff(null, doGetValue()));
            }
        }
    };

    EditedValue(EditingDomain domain, EObject object, EStructuralFeature feature) {
        this.domain = domain;
        this.object = object;
        this.feature = feature;
        object.eAdapters().add(watch);
    }

    /** Begins another command with the next value, as when the field gets the focus. */
    void begin(Object next) {
        session = next;
    }

    @Override
    protected Object doGetValue() {
        return object.eGet(feature);
    }

    @Override
    protected void doSetValue(Object value) {
        if (Objects.equals(value, doGetValue())) {
            return;
        }
        setting = true;
        try {
            TypedCommand.execute(domain, object, feature, value, session);
        } finally {
            setting = false;
        }
    }

    @Override
    public Object getValueType() {
        return feature;
    }

    @Override
    public synchronized void dispose() {
        object.eAdapters().remove(watch);
        super.dispose();
    }
}
