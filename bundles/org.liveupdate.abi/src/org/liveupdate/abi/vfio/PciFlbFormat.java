/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vfio;

import java.util.List;
import java.util.Set;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/**
 * One format of the PCI core's FLB: which PCI devices are preserved.
 *
 * @param id          short stable name
 * @param compatibles compatible strings it was seen with
 * @param flb         layout of the FLB: two counts and the open array of devices
 * @param device      layout of one device
 * @param sparse      whether unused slots stand between used ones: a slot is used if its refcount is not 0
 */
public record PciFlbFormat(String id, Set<String> compatibles, Layout flb, Layout device, boolean sparse) {

    /** First posted compatible string; two sizes of entries were used with it. */
    public static final String V1 = "pci-v1";

    /** Compatible string since free slots have a refcount of 0. */
    public static final String V2 = "pci-v2";

    /** Compatible string since the refcount of a bridge counts the devices below it. */
    public static final String V3 = "pci-v3";

    /** Compatible string of the newest known state, whose field widths are not known; it is not decoded. */
    public static final String UNVERIFIED = "pci";

    /** Field: number of slots. */
    public static final String MAX = "max_nr_devices";

    /** Field: number of preserved devices. */
    public static final String COUNT = "nr_devices";

    /** Field: the open array of slots. */
    public static final String ARRAY = "devices";

    /** Field of a device: PCI segment. */
    public static final String SEGMENT = "domain";

    /** Field of a device: bus, device and function. */
    public static final String BDF = "bdf";

    /** Field of a device: number of users, 0 if the slot is free. */
    public static final String REFCOUNT = "refcount";

    private static final String SOURCE = "PCI live update, postings of 2026, include/linux/kho/abi/pci.h";

    /** Entries of 4 bytes. */
    public static final PciFlbFormat SHORT_SEGMENT = of("pci-4", Set.of(V1), device(4)
            .uint(SEGMENT, 0, 2, "PCI segment").uint(BDF, 2, 2, "bus << 8 | devfn").build(), false);

    /** Entries of 8 bytes, last field reserved. */
    public static final PciFlbFormat LONG_SEGMENT = of("pci-8", Set.of(V1), device(8)
            .uint(SEGMENT, 0, 4, "PCI segment").uint(BDF, 4, 2, "bus << 8 | devfn")
            .uint("reserved", 6, 2, "zero").build(), false);

    /** Entries of 8 bytes with a reference count. */
    public static final PciFlbFormat REFCOUNTED = of("pci-8-refcount", Set.of(V2, V3), device(8)
            .uint(SEGMENT, 0, 4, "PCI segment").uint(BDF, 4, 2, "bus << 8 | devfn")
            .uint(REFCOUNT, 6, 2, "0 if the slot is free; with pci-v3 the preserved devices at or below the device")
            .build(), true);

    private static final List<PciFlbFormat> ALL = List.of(SHORT_SEGMENT, LONG_SEGMENT, REFCOUNTED);

    /** Copies the set. */
    public PciFlbFormat {
        compatibles = Set.copyOf(compatibles);
    }

    /**
     * The formats that were seen with a compatible string.
     *
     * @param compatible compatible string of an FLB
     * @return none for an unknown string
     */
    public static List<PciFlbFormat> compatibleWith(String compatible) {
        return ALL.stream().filter(format -> format.compatibles.contains(compatible)).toList();
    }

    /**
     * All formats.
     *
     * @return an unmodifiable list
     */
    public static List<PciFlbFormat> all() {
        return ALL;
    }

    @Override
    public String toString() {
        return id;
    }

    private static LayoutBuilder device(int size) {
        return Layout.named("pci_dev_ser").source(SOURCE).size(size).doc("A preserved PCI device.");
    }

    private static PciFlbFormat of(String id, Set<String> compatibles, Layout device, boolean sparse) {
        Layout flb = Layout.named("pci_ser").source(SOURCE).size(16)
                .doc("The PCI devices that are preserved.")
                .uint(MAX, 0, 8, "number of slots: the PCI devices that were present when the FLB was made")
                .uint(COUNT, 8, 8, "number of preserved devices")
                .array(ARRAY, 16, device, Field.OPEN, "slots").build();
        return new PciFlbFormat(id, compatibles, flb, device, sparse);
    }
}
