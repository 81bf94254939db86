/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.liveupdate.analysis.tree.StateKind;

/** The bundle's pictures: PNG of 16 pixels, and of 32 for screens of high density. */
public final class Icons {

    private static final String BUNDLE = "org.liveupdate.ui";

    private Icons() {
    }

    /**
     * A picture for actions, which manage it themselves.
     *
     * @param name name of the file without its ending
     * @return the descriptor
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /**
     * A picture that lives as long as the workbench. Call from the user interface thread.
     *
     * @param name name of the file without its ending
     * @return the image; never dispose it
     */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        if (registry.get(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /**
     * The picture of a kind of node.
     *
     * @param kind what the node stands for
     * @return name of the file without its ending
     */
    public static String of(StateKind kind) {
        return switch (kind) {
            case IMAGE -> "memory_image";
            case UNIT, PRESERVED_UNIT, IOMMU -> "unit";
            case BUS -> "bus";
            case DEVICE, PRESERVED_DEVICE, VFIO -> "device";
            case PASID -> "pasid";
            case DOMAIN, PRESERVED_DOMAIN, HWPT -> "domain";
            case RANGES -> "ranges";
            case RANGE_GROUP, GROUP -> "range_group";
            case RANGE -> "range";
            case TABLE, TABLE_PAGE, ARRAY -> "table";
            case ENTRY -> "entry";
            case KHO -> "kho";
            case FDT, FDT_NODE -> "fdt";
            case KHO_NODE, STRUCTURE -> "structure";
            case FOLIOS -> "folios";
            case FOLIO -> "folio";
            case LUO -> "luo";
            case SESSION -> "session";
            case FILE -> "file";
            case FLB -> "flb";
            case MEMFD -> "memfd";
            case IOMMUFD -> "iommufd";
            case FIELD -> "field";
            case POINTER -> "pointer";
        };
    }
}
