/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.emf;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Labels with icons of model objects, from their item providers. */
public final class AdapterLabels extends LabelProvider {

    private final AdapterFactory factory;

    /**
     * Labels.
     *
     * @param factory gives the item providers
     */
    public AdapterLabels(AdapterFactory factory) {
        this.factory = factory;
    }

    @Override
    public String getText(Object element) {
        IItemLabelProvider provider = provider(element);
        return provider == null ? String.valueOf(element) : provider.getText(element);
    }

    @Override
    public Image getImage(Object element) {
        IItemLabelProvider provider = provider(element);
        return provider == null ? null : EmfImages.image(provider.getImage(element));
    }

    private IItemLabelProvider provider(Object element) {
        return element == null ? null : (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
    }
}
