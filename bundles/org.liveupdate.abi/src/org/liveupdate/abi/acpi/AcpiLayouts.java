/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.acpi;

import java.util.List;

import org.liveupdate.abi.layout.Layout;

/** The ACPI structures that lead to a table: root pointer and table header. */
public final class AcpiLayouts {

    /** Signature of the root pointer. */
    public static final String RSDP_SIGNATURE = "RSD PTR ";

    /** Signature of the root table with 32-bit pointers. */
    public static final String RSDT_SIGNATURE = "RSDT";

    /** Signature of the root table with 64-bit pointers. */
    public static final String XSDT_SIGNATURE = "XSDT";

    /** Length of the root pointer of ACPI 1.0, over which its first checksum is made, in bytes. */
    public static final int RSDP_FIRST_LENGTH = 20;

    /** The root pointer, on a 16-byte boundary. */
    public static final Layout RSDP = Layout.named("acpi_rsdp").source("ACPI specification, 5.2.5").size(36)
            .doc("Root System Description Pointer. ACPI 1.0 has its first 20 bytes only.")
            .text("signature", 0, 8, "\"RSD PTR \"")
            .uint("checksum", 8, 1, "makes the first 20 bytes sum up to 0")
            .text("oem_id", 9, 6, "manufacturer")
            .uint("revision", 15, 1, "0 for ACPI 1.0, 2 since")
            .uint("rsdt_address", 16, 4, "physical address of the table with 32-bit pointers")
            .uint("length", 20, 4, "length of this structure")
            .phys("xsdt_address", 24, "acpi_table_header", "table with 64-bit pointers")
            .uint("extended_checksum", 32, 1, "makes the whole structure sum up to 0")
            .bytes("reserved", 33, 3, "reserved")
            .build();

    /** What every table begins with. */
    public static final Layout HEADER = Layout.named("acpi_table_header").source("ACPI specification, 5.2.6").size(36)
            .doc("Header of every system description table.")
            .text("signature", 0, 4, "name of the table")
            .uint("length", 4, 4, "length of the table with this header")
            .uint("revision", 8, 1, "revision of the table's format")
            .uint("checksum", 9, 1, "makes the table sum up to 0")
            .text("oem_id", 10, 6, "manufacturer")
            .text("oem_table_id", 16, 8, "manufacturer's name of the table")
            .uint("oem_revision", 24, 4, "manufacturer's revision")
            .text("creator_id", 28, 4, "vendor of the tool that made the table")
            .uint("creator_revision", 32, 4, "revision of the tool")
            .build();

    private AcpiLayouts() {
    }

    /**
     * Every layout of this class.
     *
     * @return an unmodifiable list for the ABI reference
     */
    public static List<Layout> all() {
        return List.of(RSDP, HEADER);
    }
}
