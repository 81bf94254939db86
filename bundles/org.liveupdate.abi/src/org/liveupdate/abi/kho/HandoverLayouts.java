/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.Map;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;

/** How x86 tells the next kernel where the KHO root tree and the scratch areas are. */
public final class HandoverLayouts {

    private static final String ABI = "Linux 7.3, arch/x86/include/uapi/asm/setup_data.h";

    /** setup_data.type of the node that carries {@link #KHO_DATA}. */
    public static final int SETUP_KEXEC_KHO = 10;

    /** setup_data.type of a node that describes one elsewhere. */
    public static final long SETUP_INDIRECT = 1L << 31;

    /** boot_params.boot_flag of every kernel since 2.0. */
    public static final int BOOT_FLAG = 0xaa55;

    /** boot_params.header: the letters HdrS, little-endian. */
    public static final int HEADER_MAGIC = 0x53726448;

    /** The parts of the zero page that lead to the setup_data chain. */
    public static final Layout BOOT_PARAMS = Layout.named("boot_params")
            .source("Linux 7.3, Documentation/arch/x86/boot.rst and zero-page.rst")
            .doc("The x86 zero page; only what leads to the setup_data chain is described.")
            .size(PhysicalMemory.PAGE_SIZE)
            .uint("boot_flag", 0x1fe, 2, "0xaa55")
            .uint("header", 0x202, 4, "HdrS")
            .uint("version", 0x206, 2, "boot protocol version; setup_data exists from 2.9 on")
            .phys("setup_data", 0x250, "setup_data", "first node of the chain, 0 if none")
            .build();

    /** Head of a node of the chain. */
    public static final Layout SETUP_DATA = Layout.named("setup_data").source(ABI)
            .doc("A node of the list by which a boot loader or kexec hands data to an x86 kernel; len bytes follow.")
            .phys("next", 0, "setup_data", "next node, 0 at the end")
            .choice("type", 95, 64, Map.of(1L, "SETUP_E820_EXT", 2L, "SETUP_DTB", 3L, "SETUP_PCI", 4L, "SETUP_EFI",
                    5L, "SETUP_APPLE_PROPERTIES", 6L, "SETUP_JAILHOUSE", 7L, "SETUP_CC_BLOB", 8L, "SETUP_IMA",
                    9L, "SETUP_RNG_SEED", 10L, "SETUP_KEXEC_KHO"), "what the node carries")
            .uint("len", 12, 4, "bytes behind this head")
            .build();

    /** What a node of type SETUP_KEXEC_KHO carries. */
    public static final Layout KHO_DATA = Layout.named("kho_data").source(ABI)
            .doc("Where the incoming KHO root tree and the list of scratch areas are. Packed.")
            .phys("fdt_addr", 0, "fdt_header", "the root tree")
            .uint("fdt_size", 8, 8, "bytes set aside for it, one page")
            .phys("scratch_addr", 16, "kho_scratch", "the list of scratch areas")
            .uint("scratch_size", 24, 8, "bytes of the list, 16 for each area")
            .build();

    /** One scratch area. */
    public static final Layout SCRATCH = Layout.named("kho_scratch")
            .source("Linux 7.3, include/linux/kexec_handover.h")
            .doc("Memory that holds nothing preserved: all that the next kernel uses until it knows what is "
                    + "preserved. The first is low memory, the second global, then one for each memory node; an area "
                    + "may be empty.")
            .phys("addr", 0, "", "first byte")
            .uint("size", 8, 8, "bytes, may be 0")
            .build();

    private HandoverLayouts() {
    }
}
