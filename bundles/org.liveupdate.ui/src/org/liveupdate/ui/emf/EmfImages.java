/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.emf;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Pictures that item providers name by URL. They live as long as the workbench. */
public final class EmfImages {

    private EmfImages() {
    }

    /**
     * The picture an item provider gave.
     *
     * @param picture what {@code IItemLabelProvider.getImage} returned
     * @return the image, never to be disposed; null if there is none
     */
    public static Image image(Object picture) {
        if (!(picture instanceof URL url)) {
            return picture instanceof Image image ? image : null;
        }
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = url.toString();
        if (registry.get(key) == null) {
            registry.put(key, descriptor(url));
        }
        return registry.get(key);
    }

    /**
     * The picture an item provider gave, for those that manage images themselves.
     *
     * @param picture what {@code IItemLabelProvider.getImage} returned
     * @return the descriptor, null if there is none
     */
    public static ImageDescriptor descriptor(Object picture) {
        return picture instanceof URL url ? ImageDescriptor.createFromURL(url) : null;
    }
}
