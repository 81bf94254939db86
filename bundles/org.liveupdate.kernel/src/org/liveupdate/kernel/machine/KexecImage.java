/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.kho.HandoverLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;

/**
 * The next kernel as kexec_file_load() places it: nothing outside scratch areas is written before the jump, so whatever
 * is preserved survives. Segments are taken from the top of the first scratch area that has room.
 *
 * <p>Source: Linux 7.3, arch/x86/kernel/kexec-bzimage64.c and kernel/kexec_file.c.
 *
 * @param kernel      where the kernel itself goes
 * @param bootParams  where boot_params goes, with the setup_data node in the page behind it
 * @param scratchList where the list of scratch areas goes, on a multiple of 64 KiB; empty without handover
 * @param tree        physical address of the KHO root tree, 0 without handover
 * @param scratch     the scratch areas
 */
record KexecImage(AddressRange kernel, AddressRange bootParams, Optional<AddressRange> scratchList, long tree,
        List<AddressRange> scratch) {

    /** Size of the kernel in bytes: small, so that small scratch areas do. */
    static final long KERNEL_SIZE = 64 * 1024;

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final long LIST_ALIGNMENT = 64 * 1024;
    private static final int BOOT_PROTOCOL = 0x20f;

    /**
     * Places an image.
     *
     * @param areas   where segments may lie: scratch areas, or all memory without handover
     * @param tree    physical address of the KHO root tree, 0 without handover
     * @param scratch the scratch areas
     * @return the image
     * @throws ErrnoException -EADDRNOTAVAIL if a segment fits nowhere
     */
    static KexecImage place(List<AddressRange> areas, long tree, List<AddressRange> scratch) throws ErrnoException {
        SegmentPlacer placer = new SegmentPlacer(areas);
        Optional<AddressRange> list = Optional.empty();
        if (tree != 0 && !scratch.isEmpty()) {
            long bytes = (long) scratch.size() * HandoverLayouts.SCRATCH.size();
            list = Optional.of(placer.take((bytes + PAGE - 1) & -PAGE, LIST_ALIGNMENT));
        }
        AddressRange params = placer.take(2 * PAGE, PAGE);
        return new KexecImage(placer.take(KERNEL_SIZE, KERNEL_SIZE), params, list, tree, scratch);
    }

    /** The memory that the new kernel finds occupied by itself. */
    List<AddressRange> segments() {
        List<AddressRange> fixed = List.of(kernel, bootParams);
        return scratchList.map(list -> List.of(kernel, bootParams, list)).orElse(fixed);
    }

    /** Copies the segments to their places, which is the last thing that happens before the jump. */
    void write(WritableMemory memory) {
        for (AddressRange segment : segments()) {
            memory.write(segment.start(), new byte[(int) segment.length()]);
        }
        Struct node = HandoverLayouts.SETUP_DATA.blank(bootParams.start() + PAGE)
                .set("type", HandoverLayouts.SETUP_KEXEC_KHO).set("len", HandoverLayouts.KHO_DATA.size());
        Struct params = HandoverLayouts.BOOT_PARAMS.blank(bootParams.start())
                .set("boot_flag", HandoverLayouts.BOOT_FLAG).set("header", HandoverLayouts.HEADER_MAGIC)
                .set("version", BOOT_PROTOCOL);
        if (scratchList.isPresent()) {
            long list = scratchList.get().start();
            HandoverLayouts.KHO_DATA.blank(node.address() + HandoverLayouts.SETUP_DATA.size()).set("fdt_addr", tree)
                    .set("fdt_size", PAGE).set("scratch_addr", list)
                    .set("scratch_size", (long) scratch.size() * HandoverLayouts.SCRATCH.size()).writeTo(memory);
            for (int i = 0; i < scratch.size(); i++) {
                HandoverLayouts.SCRATCH.blank(list + (long) i * HandoverLayouts.SCRATCH.size())
                        .set("addr", scratch.get(i).start()).set("size", scratch.get(i).length()).writeTo(memory);
            }
            params.set("setup_data", node.address());
        }
        node.writeTo(memory);
        params.writeTo(memory);
    }
}
