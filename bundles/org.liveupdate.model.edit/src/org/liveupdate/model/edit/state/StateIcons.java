/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.state;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.liveupdate.model.state.StatePackage;

/** Which icon a class has; each is there in two sizes, 16 and 32 pixels wide. */
final class StateIcons {

    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
        put("state", StatePackage.SNAPSHOT);
        put("unit", StatePackage.UNIT, StatePackage.PRESERVED_UNIT);
        put("registers", StatePackage.REGISTER);
        put("bus", StatePackage.CONTEXT_TABLE);
        put("table", StatePackage.ROOT_TABLE, StatePackage.TABLE);
        put("device", StatePackage.DEVICE, StatePackage.PRESERVED_DEVICE, StatePackage.PCI_DEVICE,
                StatePackage.VFIO_DEVICE);
        put("pasid", StatePackage.PASID);
        put("domain", StatePackage.DOMAIN, StatePackage.PRESERVED_DOMAIN, StatePackage.HWPT);
        put("entry", StatePackage.TABLE_ENTRY);
        put("range", StatePackage.RANGE);
        put("kho", StatePackage.KHO_TREE);
        put("fdt", StatePackage.KHO_NODE);
        put("folio", StatePackage.FOLIO_RANGE, StatePackage.MEMFD_FOLIO);
        put("folios", StatePackage.MAP_PAGE, StatePackage.ARRAY_PAGE, StatePackage.BLOCK);
        put("memory_image", StatePackage.RESERVED_MEMORY, StatePackage.SCRATCH);
        put("luo", StatePackage.LUO);
        put("session", StatePackage.SESSION);
        put("file", StatePackage.FILE);
        put("flb", StatePackage.FLB, StatePackage.IOMMU_STATE, StatePackage.PCI_STATE);
        put("memfd", StatePackage.MEMFD);
        put("iommufd", StatePackage.IOMMUFD);
        put("pointer", StatePackage.POINTER, StatePackage.LINK);
        put("field", StatePackage.FIELD, StatePackage.PROPERTY);
        put("structure", StatePackage.CHAIN, StatePackage.KERNEL_OBJECT, StatePackage.PROBLEM);
    }

    private StateIcons() {
    }

    private static void put(String name, int... types) {
        for (int type : types) {
            NAMES.put(type, name);
        }
    }

    /** The icon of a class of the model that can be instantiated. */
    static URL of(EClass type) {
        return StateIcons.class.getResource("icons/" + NAMES.get(type.getClassifierID()) + ".png");
    }
}
