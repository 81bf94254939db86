/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.util.List;

import org.liveupdate.abi.layout.Layout;

/** Structures of a flattened device tree; all numbers are big-endian. Devicetree Specification 0.4, chapter 5. */
public final class FdtLayouts {

    private static final String SPEC = "Devicetree Specification 0.4, chapter 5";

    /** First word of a blob. */
    public static final int MAGIC = 0xd00dfeed;

    /** The version that is read and written. */
    public static final int VERSION = 17;

    /** The oldest version with which version 17 is compatible. */
    public static final int LAST_COMPATIBLE = 16;

    /** Token that begins a node; its name follows. */
    public static final int BEGIN_NODE = 1;

    /** Token that ends a node. */
    public static final int END_NODE = 2;

    /** Token that begins a property. */
    public static final int PROP = 3;

    /** Token without meaning. */
    public static final int NOP = 4;

    /** Token that ends the structure block. */
    public static final int END = 9;

    /** Unit of the structure block in bytes. */
    public static final int TOKEN_SIZE = 4;

    /** The header. */
    public static final Layout HEADER = Layout.named("fdt_header").source(SPEC)
            .doc("Begins every flattened device tree.")
            .uintBigEndian("magic", 0, 4, "0xd00dfeed")
            .uintBigEndian("totalsize", 4, 4, "bytes of the whole blob")
            .uintBigEndian("off_dt_struct", 8, 4, "offset of the structure block")
            .uintBigEndian("off_dt_strings", 12, 4, "offset of the strings block")
            .uintBigEndian("off_mem_rsvmap", 16, 4, "offset of the memory reservation block")
            .uintBigEndian("version", 20, 4, "17")
            .uintBigEndian("last_comp_version", 24, 4, "16")
            .uintBigEndian("boot_cpuid_phys", 28, 4, "boot processor")
            .uintBigEndian("size_dt_strings", 32, 4, "bytes of the strings block")
            .uintBigEndian("size_dt_struct", 36, 4, "bytes of the structure block")
            .build();

    /** One memory reservation; the list ends with one that is zero. */
    public static final Layout RESERVE_ENTRY = Layout.named("fdt_reserve_entry").source(SPEC)
            .doc("A reserved memory range. An entry of zeros ends the list.")
            .uintBigEndian("address", 0, 8, "first byte")
            .uintBigEndian("size", 8, 8, "bytes")
            .build();

    /** Head of a property in the structure block; the payload follows. */
    public static final Layout PROPERTY = Layout.named("fdt_property").source(SPEC)
            .doc("Head of a property; len bytes of payload follow, padded to 4.")
            .uintBigEndian("tag", 0, 4, "3")
            .uintBigEndian("len", 4, 4, "bytes of payload")
            .uintBigEndian("nameoff", 8, 4, "offset of the name in the strings block")
            .build();

    /** Begin of a node in the structure block; the name follows. */
    public static final Layout NODE = Layout.named("fdt_node_header").source(SPEC)
            .doc("Begin of a node; its NUL terminated name follows, padded to 4.")
            .uintBigEndian("tag", 0, 4, "1")
            .build();

    private FdtLayouts() {
    }

    /**
     * Rounds up to whole tokens.
     *
     * @param length length in bytes
     * @return the next multiple of 4
     */
    static int padded(int length) {
        return length + TOKEN_SIZE - 1 & -TOKEN_SIZE;
    }

    /**
     * Every layout of this class.
     *
     * @return an unmodifiable list for the ABI reference
     */
    public static List<Layout> all() {
        return List.of(HEADER, RESERVE_ENTRY, NODE, PROPERTY);
    }
}
