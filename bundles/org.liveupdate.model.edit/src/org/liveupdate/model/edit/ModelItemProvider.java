/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * Shows and edits the objects of one class of a model: what EMF would generate for each class follows here from the
 * Ecore model and its {@link Texts}. Commands (add, remove, move, copy, drag and drop) are those of EMF edit.
 */
public class ModelItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
        ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    private final EClass type;
    private final Texts texts;
    private final Function<EObject, String> labels;

    /**
     * A provider.
     *
     * @param factory the factory that made it
     * @param type    the class of the objects
     * @param texts   the texts of the model
     * @param labels  gives the label of an object
     */
    public ModelItemProvider(AdapterFactory factory, EClass type, Texts texts, Function<EObject, String> labels) {
        super(factory);
        this.type = type;
        this.texts = texts;
        this.labels = labels;
    }

    @Override
    protected ResourceLocator getResourceLocator() {
        return texts;
    }

    @Override
    public String getText(Object object) {
        return labels.apply((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return texts.icon(type);
    }

    @Override
    protected boolean shouldComposeCreationImage() {
        return false;
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        if (itemPropertyDescriptors == null) {
            itemPropertyDescriptors = new ArrayList<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!(feature instanceof EReference reference && reference.isContainment())) {
                    itemPropertyDescriptors.add(descriptor(feature));
                }
            }
        }
        return itemPropertyDescriptors;
    }

    private ItemPropertyDescriptor descriptor(EStructuralFeature feature) {
        boolean text = feature instanceof EAttribute attribute
                && attribute.getEAttributeType().getInstanceClass() == String.class;
        boolean longText = text && (feature.getName().equals("description") || feature.getName().equals("comment"));
        return new ItemPropertyDescriptor(((ModelAdapterFactory) adapterFactory).getRootAdapterFactory(), texts,
                texts.name(feature), texts.description(feature), feature, feature.isChangeable(), longText,
                feature instanceof EReference, null, texts.category(feature), null);
    }

    @Override
    public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        if (childrenFeatures == null) {
            childrenFeatures = new ArrayList<>();
            for (EReference reference : type.getEAllContainments()) {
                childrenFeatures.add(reference);
            }
        }
        return childrenFeatures;
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        for (EReference reference : type.getEAllContainments()) {
            for (EClassifier each : type.getEPackage().getEClassifiers()) {
                if (each instanceof EClass child && !child.isAbstract()
                        && reference.getEReferenceType().isSuperTypeOf(child)) {
                    descriptors.add(createChildParameter(reference, EcoreUtil.create(child)));
                }
            }
        }
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return typeName(feature, child);
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return getCreateChildDescription(owner, feature, child, selection);
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject object ? texts.description(object.eClass()) : "";
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject object ? texts.icon(object.eClass()) : null;
    }

    /** The name of a child; that of its feature where one class stands in several, as with the kernels of a machine. */
    private String typeName(Object feature, Object child) {
        if (feature instanceof EReference reference && !reference.isMany()) {
            return texts.name(reference);
        }
        return child instanceof EObject object ? texts.name(object.eClass()) : String.valueOf(child);
    }

    @Override
    public void notifyChanged(Notification change) {
        updateChildren(change);
        if (change.getFeature() instanceof EStructuralFeature feature && !change.isTouch()) {
            boolean content = feature instanceof EReference reference && reference.isContainment();
            fireNotifyChanged(new ViewerNotification(change, change.getNotifier(), content, true));
            for (Object other : labelledAfter(change)) {
                fireNotifyChanged(new ViewerNotification(change, other, false, true));
            }
        }
        super.notifyChanged(change);
    }

    /**
     * Other objects whose labels follow from what changed.
     *
     * @param change a change of an object of this provider
     * @return the objects; here none
     */
    protected Collection<?> labelledAfter(Notification change) {
        return List.of();
    }
}
