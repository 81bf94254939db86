/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.emf;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.ui.Messages;

/** The values among which one chooses for a property: literals, yes and no, or objects of the model. */
public final class Choices {

    private final AdapterFactory factory;
    private final List<Object> values = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /**
     * The choices of a property.
     *
     * @param factory gives labels of objects
     * @param object  whose property it is
     * @param item    the property
     */
    public Choices(AdapterFactory factory, EObject object, IItemPropertyDescriptor item) {
        this.factory = factory;
        EStructuralFeature feature = EmfPropertySource.feature(item);
        if (feature.getEType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> add(literal.getInstance(), literal.getLiteral()));
        } else if (feature instanceof EReference && !feature.isMany()) {
            if (!feature.isRequired()) {
                add(null, Messages.emf_none);
            }
            for (Object each : item.getChoiceOfValues(object)) {
                if (each != null && each != object) {
                    add(each, unique(label(each)));
                }
            }
        } else if (feature.getEType().getInstanceClass() == boolean.class) {
            add(Boolean.TRUE, Messages.emf_yes);
            add(Boolean.FALSE, Messages.emf_no);
        }
    }

    private void add(Object value, String label) {
        values.add(value);
        labels.add(label);
    }

    /** Two objects of one label are told apart by their number. */
    private String unique(String label) {
        String found = label;
        for (int number = 2; labels.contains(found); number++) {
            found = NLS.bind(Messages.emf_numbered, label, Integer.valueOf(number));
        }
        return found;
    }

    private String label(Object value) {
        return factory.adapt(value, IItemLabelProvider.class) instanceof IItemLabelProvider provider
                ? provider.getText(value) : value instanceof Enumerator literal ? literal.getLiteral()
                : String.valueOf(value);
    }

    /**
     * Whether there is nothing to choose, because the property is typed.
     *
     * @return true for numbers, texts and lists
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The choices as people read them.
     *
     * @return one text for each value
     */
    public List<String> labels() {
        return List.copyOf(labels);
    }

    /**
     * The place of a value.
     *
     * @param value a value of the property
     * @return its index, -1 if it is not among the choices
     */
    public int indexOf(Object value) {
        return values.indexOf(value);
    }

    /**
     * A value by its place.
     *
     * @param index its index
     * @return the value, may be null for none
     */
    public Object value(int index) {
        return values.get(index);
    }
}
