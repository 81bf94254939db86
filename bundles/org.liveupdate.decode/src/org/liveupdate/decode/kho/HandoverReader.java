/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.kho.HandoverLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;

/** Reads setup_data nodes of KHO and the chains that lead to them. */
final class HandoverReader {

    private static final int MAX_CHAIN = 1000;
    private static final int MAX_SCRATCH = 2 + 1024;

    private final DecodeContext context;

    HandoverReader(DecodeContext context) {
        this.context = context;
    }

    /**
     * Follows the setup_data chain of boot_params to its KHO node.
     *
     * @param bootParams physical address of boot_params
     * @param trusted    whether boot_params are known to be there, so that a broken chain is a problem
     */
    Optional<KhoHandover> chain(long bootParams, boolean trusted) {
        Optional<Struct> params = HandoverLayouts.BOOT_PARAMS.at(context.memory(), bootParams);
        if (params.isEmpty() || params.get().get("boot_flag") != HandoverLayouts.BOOT_FLAG
                || params.get().get("header") != HandoverLayouts.HEADER_MAGIC) {
            broken(trusted, bootParams, "expected boot_params with a header HdrS, found none");
            return Optional.empty();
        }
        Set<Long> seen = new HashSet<>();
        List<Struct> nodes = new ArrayList<>();
        for (long at = params.get().get("setup_data"); at != 0;) {
            Optional<Struct> node = HandoverLayouts.SETUP_DATA.at(context.memory(), at);
            if (node.isEmpty() || !seen.add(at) || seen.size() > MAX_CHAIN) {
                broken(trusted, bootParams, "setup_data chain: expected a chain in memory that ends, found "
                        + (node.isEmpty() ? "a node outside memory at " : "a cycle at ") + Hex.of(at));
                return Optional.empty();
            }
            nodes.add(node.get());
            if (isKho(node.get())) {
                Optional<KhoHandover> found = read(at, bootParams);
                if (found.isPresent()) {
                    note(params.get(), nodes);
                }
                return found;
            }
            at = node.get().get("next");
        }
        return Optional.empty();
    }

    private void broken(boolean trusted, long address, String message) {
        if (trusted) {
            context.problems().error(KhoRules.SETUP_CHAIN, address < 0 ? Problem.NO_ADDRESS : address, message);
        }
    }

    private void note(Struct params, List<Struct> nodes) {
        context.structures().add(HandoverLayouts.BOOT_PARAMS, params.address(), "boot_params");
        for (Struct node : nodes) {
            context.structures().add(HandoverLayouts.SETUP_DATA, node.address(), "setup_data");
        }
    }

    /** Notes the structures of a node that is used. */
    void note(KhoHandover handover) {
        context.structures().add(HandoverLayouts.SETUP_DATA, handover.at(), "setup_data of KHO");
        context.structures().add(HandoverLayouts.KHO_DATA, handover.at() + HandoverLayouts.SETUP_DATA.size(),
                "what the next kernel is told of KHO");
        int size = HandoverLayouts.SCRATCH.size();
        for (int i = 0; i < handover.scratch().size(); i++) {
            context.structures().add(HandoverLayouts.SCRATCH, handover.scratchAt() + (long) i * size,
                    "scratch area " + i);
        }
    }

    /**
     * Reads a node of KHO.
     *
     * @param at         physical address of the node
     * @param bootParams the boot_params that lead to it, or {@link KhoHandover#NO_BOOT_PARAMS}
     * @return the node, or empty if what is there cannot be one
     */
    Optional<KhoHandover> read(long at, long bootParams) {
        Optional<Struct> node = HandoverLayouts.SETUP_DATA.at(context.memory(), at);
        Optional<Struct> data = HandoverLayouts.KHO_DATA.at(context.memory(), at + HandoverLayouts.SETUP_DATA.size());
        if (node.isEmpty() || data.isEmpty() || !isKho(node.get()) || !PageAddress.isPhysical(node.get().get("next"))) {
            return Optional.empty();
        }
        long fdt = data.get().get("fdt_addr");
        long fdtSize = data.get().get("fdt_size");
        long scratch = data.get().get("scratch_addr");
        long scratchSize = data.get().get("scratch_size");
        int entry = HandoverLayouts.SCRATCH.size();
        boolean plausible = PageAddress.isPage(fdt) && fdtSize > 0 && fdtSize <= 1L << 20
                && PageAddress.isPhysical(scratch) && scratch != 0 && scratch % Long.BYTES == 0
                && scratchSize > 0 && scratchSize <= (long) MAX_SCRATCH * entry && scratchSize % entry == 0;
        if (!plausible) {
            return Optional.empty();
        }
        List<AddressRange> areas = scratch(scratch, (int) scratchSize / entry);
        return Optional.of(new KhoHandover(at, bootParams, fdt, fdtSize, scratch, areas));
    }

    private static boolean isKho(Struct node) {
        return node.get("type") == HandoverLayouts.SETUP_KEXEC_KHO
                && node.get("len") == HandoverLayouts.KHO_DATA.size();
    }

    /** The areas, or none if the list is not there, as before the image of the next kernel is copied into place. */
    private List<AddressRange> scratch(long at, int count) {
        List<AddressRange> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Struct area = HandoverLayouts.SCRATCH.at(context.memory(), at + (long) i * HandoverLayouts.SCRATCH.size())
                    .orElse(null);
            if (area == null) {
                return List.of();
            }
            long start = area.get("addr");
            long size = area.get("size");
            boolean plausible = start % PhysicalMemory.PAGE_SIZE == 0 && size % PhysicalMemory.PAGE_SIZE == 0
                    && PageAddress.isPhysical(start) && PageAddress.isPhysical(size);
            if (!plausible) {
                return List.of();
            }
            result.add(new AddressRange(start, size));
        }
        boolean empty = result.stream().allMatch(area -> area.length() == 0);
        return empty ? List.of() : result;
    }
}
