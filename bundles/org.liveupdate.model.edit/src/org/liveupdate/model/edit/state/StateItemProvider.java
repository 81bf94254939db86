/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.liveupdate.model.state.EntryKind;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.TableEntry;

/**
 * Shows any object of a snapshot: one provider for all classes, for labels, icons and texts follow from the class.
 * Nothing can be changed. Large parts are unfolded when a tree asks for the children, never to find out whether there
 * are any.
 */
public final class StateItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
        ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    /** Derived features that are shown as children; the other ones are for views of their own. */
    private static final Set<EReference> UNFOLDED = Set.of(StatePackage.Literals.DOMAIN__TOP,
            StatePackage.Literals.DOMAIN__RANGES, StatePackage.Literals.TABLE__ENTRIES,
            StatePackage.Literals.TABLE_ENTRY__TABLE, StatePackage.Literals.KHO_TREE__FOLIOS,
            StatePackage.Literals.KHO_TREE__MAP_PAGES, StatePackage.Literals.MEMFD__FOLIOS);
    private static final Set<EAttribute> HIDDEN = Set.of(StatePackage.Literals.SNAPSHOT__MEMORY,
            StatePackage.Literals.SNAPSHOT__UNFOLDING);

    private final StateLabels labels = new StateLabels();

    /**
     * A provider.
     *
     * @param factory what made it
     */
    public StateItemProvider(AdapterFactory factory) {
        super(factory);
    }

    @Override
    public String getText(Object object) {
        return labels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return StateIcons.of(((EObject) object).eClass());
    }

    @Override
    public Object getParent(Object object) {
        return ((EObject) object).eContainer();
    }

    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return ((EObject) object).eClass().getEAllReferences().stream()
                .filter(feature -> feature.isContainment() || UNFOLDED.contains(feature)).toList();
    }

    @Override
    public Collection<?> getChildren(Object object) {
        EObject owner = (EObject) object;
        List<Object> children = new ArrayList<>();
        for (EStructuralFeature feature : getChildrenFeatures(object)) {
            Object value = owner.eGet(feature);
            if (value instanceof Collection<?> many) {
                children.addAll(many);
            } else if (value != null) {
                children.add(value);
            }
        }
        return children;
    }

    @Override
    public boolean hasChildren(Object object) {
        if (object instanceof TableEntry entry) {
            return entry.getKind() == EntryKind.TABLE;
        }
        EObject owner = (EObject) object;
        return !owner.eContents().isEmpty() || getChildrenFeatures(object).stream().anyMatch(UNFOLDED::contains);
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        List<IItemPropertyDescriptor> result = new ArrayList<>();
        for (EStructuralFeature feature : ((EObject) object).eClass().getEAllStructuralFeatures()) {
            boolean shown = feature instanceof EAttribute attribute ? !HIDDEN.contains(attribute)
                    : !((EReference) feature).isContainment() && !feature.isDerived();
            if (shown) {
                result.add(new ItemPropertyDescriptor(adapterFactory, null, StateTexts.name(feature),
                        StateTexts.description(feature), feature, false, null, StateTexts.category(feature), null));
            }
        }
        return result;
    }
}
