/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.acpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/** The DMAR table: VT-d units, the devices below them, and memory that devices need mapped one to one. */
public final class DmarLayouts {

    /** Signature of the table. */
    public static final String SIGNATURE = "DMAR";

    private static final String SOURCE = "VT-d specification, chapter 8";

    private static final Map<Long, String> TYPES = Map.of(0L, "DRHD", 1L, "RMRR", 2L, "ATSR", 3L, "RHSA", 4L, "ANDD",
            5L, "SATC", 6L, "SIDP");

    private static final Map<Long, String> SCOPES = Map.of(1L, "PCI endpoint", 2L, "PCI sub-hierarchy", 3L, "IOAPIC",
            4L, "HPET", 5L, "ACPI namespace device");

    /** The table, up to its first remapping structure. */
    public static final Layout TABLE = Layout.named("acpi_dmar").source(SOURCE + ", 8.1").size(48)
            .doc("DMA Remapping table. Remapping structures of different types follow.")
            .struct("header", 0, AcpiLayouts.HEADER, "table header")
            .uint("host_address_width", 36, 1, "width of a physical address minus 1")
            .flag("INTR_REMAP", 37 * 8, "the platform supports interrupt remapping")
            .flag("X2APIC_OPT_OUT", 37 * 8 + 1, "firmware asks not to use x2APIC")
            .flag("DMA_CTRL_PLATFORM_OPT_IN", 37 * 8 + 2, "firmware kept DMA blocked until now")
            .reserved(37 * 8 + 7, 37 * 8 + 3)
            .bytes("reserved", 38, 10, "reserved")
            .build();

    /** What every remapping structure begins with. */
    public static final Layout HEADER = Layout.named("acpi_dmar_header").source(SOURCE + ", 8.2").size(4)
            .doc("Header of every remapping structure.")
            .choice("type", 15, 0, TYPES, "type")
            .uint("length", 2, 2, "length with this header and the device scopes")
            .build();

    /** A VT-d unit. */
    public static final Layout DRHD = structure("acpi_dmar_drhd", "8.3", 16)
            .doc("DMA Remapping Hardware Unit Definition: a VT-d unit. Device scopes follow.")
            .flag("INCLUDE_PCI_ALL", 32, "the unit has all PCI devices of the segment that no other unit names")
            .reserved(39, 33)
            .uint("size", 5, 1, "size of the register set: 2^size pages")
            .uint("segment", 6, 2, "PCI segment")
            .uint("register_base", 8, 8, "physical address of the registers")
            .build();

    /** Reserved memory. */
    public static final Layout RMRR = structure("acpi_dmar_rmrr", "8.4", 24)
            .doc("Reserved Memory Region Reporting: memory that devices use from the start and that must be mapped"
                    + " one to one. Device scopes follow.")
            .uint("reserved", 4, 2, "reserved")
            .uint("segment", 6, 2, "PCI segment")
            .uint("base", 8, 8, "first physical address")
            .uint("limit", 16, 8, "last physical address")
            .build();

    /** Root ports with address translation services. */
    public static final Layout ATSR = structure("acpi_dmar_atsr", "8.5", 8)
            .doc("Root Port ATS Capability Reporting. Device scopes follow.")
            .flag("ALL_PORTS", 32, "all root ports of the segment")
            .reserved(39, 33)
            .uint("reserved", 5, 1, "reserved")
            .uint("segment", 6, 2, "PCI segment")
            .build();

    /** Proximity domain of a unit. */
    public static final Layout RHSA = structure("acpi_dmar_rhsa", "8.6", 20)
            .doc("Remapping Hardware Status Affinity: the proximity domain of a unit.")
            .uint("reserved", 4, 4, "reserved")
            .uint("register_base", 8, 8, "physical address of the unit's registers")
            .uint("proximity_domain", 16, 4, "proximity domain")
            .build();

    /** A device that is not a PCI device. */
    public static final Layout ANDD = structure("acpi_dmar_andd", "8.7", 8)
            .doc("ACPI Name-space Device Declaration. The device's name follows, NUL terminated.")
            .bytes("reserved", 4, 3, "reserved")
            .uint("device_number", 7, 1, "number by which device scopes refer to the device")
            .build();

    /** Devices with trusted address translation caches. */
    public static final Layout SATC = structure("acpi_dmar_satc", "8.8", 8)
            .doc("SoC Integrated Address Translation Cache reporting. Device scopes follow.")
            .flag("ATC_REQUIRED", 32, "the devices need their caches enabled")
            .reserved(39, 33)
            .uint("reserved", 5, 1, "reserved")
            .uint("segment", 6, 2, "PCI segment")
            .build();

    /** Properties of integrated devices. */
    public static final Layout SIDP = structure("acpi_dmar_sidp", "8.9", 8)
            .doc("SoC Integrated Device Property reporting. Device scopes follow.")
            .uint("reserved", 4, 2, "reserved")
            .uint("segment", 6, 2, "PCI segment")
            .build();

    /** Names a device. */
    public static final Layout SCOPE = Layout.named("acpi_dmar_device_scope").source(SOURCE + ", 8.3.1").size(6)
            .doc("Names a device by the way from a bus to it. Pairs of device and function number follow.")
            .choice("type", 7, 0, SCOPES, "kind of device")
            .uint("length", 1, 1, "length with the path")
            .uint("flags", 2, 1, "flags of a SIDP, otherwise 0")
            .uint("reserved", 3, 1, "reserved")
            .uint("enumeration_id", 4, 1, "number of an IOAPIC, HPET or namespace device")
            .uint("start_bus", 5, 1, "bus that the path begins on")
            .build();

    private static final Map<Long, Layout> BY_TYPE = Map.of(0L, DRHD, 1L, RMRR, 2L, ATSR, 3L, RHSA, 4L, ANDD, 5L, SATC,
            6L, SIDP);

    private DmarLayouts() {
    }

    /**
     * The layout of a remapping structure.
     *
     * @param type value of its type field
     * @return the layout, or empty for types that are not known
     */
    public static Optional<Layout> structureOf(long type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /**
     * Whether device scopes follow a remapping structure.
     *
     * @param layout layout of the structure
     * @return false for RHSA and ANDD
     */
    public static boolean hasScopes(Layout layout) {
        return layout != RHSA && layout != ANDD && layout != HEADER;
    }

    /**
     * Every layout of this class.
     *
     * @return an unmodifiable list for the ABI reference
     */
    public static List<Layout> all() {
        return List.of(TABLE, HEADER, DRHD, RMRR, ATSR, RHSA, ANDD, SATC, SIDP, SCOPE);
    }

    private static LayoutBuilder structure(String name, String section, int size) {
        return Layout.named(name).source("VT-d specification, " + section).size(size)
                .choice("type", 15, 0, TYPES, "type")
                .uint("length", 2, 2, "length with the device scopes");
    }
}
