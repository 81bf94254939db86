/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.emf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * The properties of a model object for the Properties view: categories, names and descriptions come from its item
 * provider, values are shown and typed as text of their data type, and a change is a command that can be undone.
 */
public final class EmfPropertySource implements IPropertySource {

    private final AdapterFactoryEditingDomain domain;
    private final EObject object;
    private final List<IItemPropertyDescriptor> items;

    /**
     * The properties of an object.
     *
     * @param domain runs the commands and has the item providers
     * @param object the object
     */
    public EmfPropertySource(AdapterFactoryEditingDomain domain, EObject object) {
        this.domain = domain;
        this.object = object;
        items = descriptors(domain, object).stream().filter(item -> !isEmptyList(item)).toList();
    }

    /**
     * What can be set in an object.
     *
     * @param domain has the item providers
     * @param object the object
     * @return its descriptors in the order of the model
     */
    public static List<IItemPropertyDescriptor> descriptors(AdapterFactoryEditingDomain domain, EObject object) {
        return domain.getAdapterFactory().adapt(object, IItemPropertySource.class) instanceof IItemPropertySource source
                ? source.getPropertyDescriptors(object) : List.of();
    }

    /** Lists of which most elements have none say nothing, and what is in them is not typed. */
    private boolean isEmptyList(IItemPropertyDescriptor item) {
        EStructuralFeature feature = feature(item);
        return feature.isMany() && feature.getEType() == EcorePackage.Literals.ESTRING && !object.eIsSet(feature);
    }

    @Override
    public Object getEditableValue() {
        return object;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return items.stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private EmfPropertyDescriptor descriptor(IItemPropertyDescriptor item) {
        return new EmfPropertyDescriptor(domain, object, item);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return item(id).map(item -> descriptor(item).editable()).orElse(null);
    }

    @Override
    public boolean isPropertySet(Object id) {
        return item(id).map(item -> object.eIsSet(feature(item))).orElse(Boolean.FALSE);
    }

    @Override
    public void resetPropertyValue(Object id) {
        item(id).ifPresent(item -> item.resetPropertyValue(object));
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        item(id).ifPresent(item -> {
            Object next = descriptor(item).value(value);
            if (!Objects.equals(next, object.eGet(feature(item)))) {
                item.setPropertyValue(object, next);
            }
        });
    }

    private Optional<IItemPropertyDescriptor> item(Object id) {
        return items.stream().filter(item -> item.getId(object).equals(id)).findFirst();
    }

    static EStructuralFeature feature(IItemPropertyDescriptor item) {
        return (EStructuralFeature) item.getFeature(null);
    }
}
