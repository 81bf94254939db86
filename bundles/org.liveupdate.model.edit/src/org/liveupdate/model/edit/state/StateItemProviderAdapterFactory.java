/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.state;

import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
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
import org.liveupdate.model.state.util.StateAdapterFactory;

/** Gives every object of a snapshot its item provider: one that all of them share. */
public final class StateItemProviderAdapterFactory extends StateAdapterFactory
        implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

    private static final Set<Object> SUPPORTED = Set.of(IEditingDomainItemProvider.class,
            IStructuredItemContentProvider.class, ITreeItemContentProvider.class, IItemLabelProvider.class,
            IItemPropertySource.class);

    private final IChangeNotifier listeners = new ChangeNotifier();
    private final StateItemProvider provider = new StateItemProvider(this);
    private ComposedAdapterFactory parent;

    @Override
    public boolean isFactoryForType(Object type) {
        return SUPPORTED.contains(type) || super.isFactoryForType(type);
    }

    @Override
    public Adapter createAdapter(Notifier target) {
        return provider;
    }

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        return super.adapt(notifier, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (isFactoryForType(type)) {
            Object adapter = super.adapt(object, type);
            if (!(type instanceof Class<?> wanted) || wanted.isInstance(adapter)) {
                return adapter;
            }
        }
        return null;
    }

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory factory) {
        parent = factory;
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
        provider.dispose();
    }
}
