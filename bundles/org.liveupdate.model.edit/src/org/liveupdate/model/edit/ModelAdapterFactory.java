/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;

/** Gives the objects of one model their item providers, one for each class. */
public abstract class ModelAdapterFactory extends AdapterFactoryImpl
        implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {
    private static final List<Object> TYPES = List.of(IEditingDomainItemProvider.class,
            IStructuredItemContentProvider.class,
            ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

    private final EPackage model;
    private final ChangeNotifier listeners = new ChangeNotifier();
    private final Map<EClass, ModelItemProvider> providers = new HashMap<>();
    private ComposedAdapterFactory parent;

    /**
     * A factory.
     *
     * @param model the model
     */
    protected ModelAdapterFactory(EPackage model) {
        this.model = model;
    }

    /**
     * Makes the provider of a class.
     *
     * @param type a class of the model
     * @return a new provider
     */
    protected abstract ModelItemProvider createProvider(EClass type);

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory parent) {
        this.parent = parent;
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return TYPES.contains(type) || type == model;
    }

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        // One provider serves all objects of a class, whatever it is asked as.
        return super.adapt(notifier, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (!isFactoryForType(type)) {
            return null;
        }
        Object adapter = super.adapt(object, type);
        return !(type instanceof Class<?> kind) || kind.isInstance(adapter) ? adapter : null;
    }

    @Override
    protected Adapter createAdapter(Notifier target) {
        return target instanceof EObject object && object.eClass().getEPackage() == model
                ? providers.computeIfAbsent(object.eClass(), this::createProvider) : null;
    }

    @Override
    public void addListener(INotifyChangedListener listener) {
        listeners.addListener(listener);
    }

    @Override
    public void removeListener(INotifyChangedListener listener) {
        listeners.removeListener(listener);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        listeners.fireNotifyChanged(notification);
        if (parent != null) {
            parent.fireNotifyChanged(notification);
        }
    }

    @Override
    public void dispose() {
        providers.values().forEach(ModelItemProvider::dispose);
        providers.clear();
    }
}
