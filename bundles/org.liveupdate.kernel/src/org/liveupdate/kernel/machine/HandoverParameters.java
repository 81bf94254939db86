/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.HandoverLayouts;
import org.liveupdate.abi.layout.Struct;

/**
 * What a booting kernel reads from its boot_params about a handover (x86 add_kho()).
 *
 * @param tree    physical address of the KHO root tree
 * @param scratch the scratch areas, empty ones included
 */
record HandoverParameters(long tree, List<AddressRange> scratch) {

    private static final int MOST_AREAS = PhysicalMemory.PAGE_SIZE / 16;

    /** Follows the setup_data chain; empty if nothing is handed over or the parameters make no sense. */
    static Optional<HandoverParameters> read(PhysicalMemory memory, long bootParams) {
        Set<Long> seen = new HashSet<>();
        long at = HandoverLayouts.BOOT_PARAMS.at(memory, bootParams).map(params -> params.get("setup_data")).orElse(0L);
        while (at != 0 && seen.add(at)) {
            Optional<Struct> node = HandoverLayouts.SETUP_DATA.at(memory, at);
            if (node.isEmpty()) {
                return Optional.empty();
            }
            if (node.get().get("type") == HandoverLayouts.SETUP_KEXEC_KHO) {
                return HandoverLayouts.KHO_DATA.at(memory, at + HandoverLayouts.SETUP_DATA.size())
                        .flatMap(data -> read(memory, data));
            }
            at = node.get().get("next");
        }
        return Optional.empty();
    }

    private static Optional<HandoverParameters> read(PhysicalMemory memory, Struct data) {
        int size = HandoverLayouts.SCRATCH.size();
        long count = data.get("scratch_size") / size;
        if (count <= 0 || count > MOST_AREAS) {
            return Optional.empty();
        }
        List<AddressRange> areas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Struct> area = HandoverLayouts.SCRATCH.at(memory, data.get("scratch_addr") + (long) i * size);
            long start = area.map(found -> found.get("addr")).orElse(-1L);
            long length = area.map(found -> found.get("size")).orElse(-1L);
            if (length < 0 || length > 0 && !memory.contains(start, length)) {
                return Optional.empty();
            }
            areas.add(new AddressRange(Math.max(0, start), length));
        }
        return Optional.of(new HandoverParameters(data.get("fdt_addr"), areas));
    }
}
