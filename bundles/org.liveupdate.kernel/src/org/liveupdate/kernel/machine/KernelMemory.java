/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoGeneration.MapFormat;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.kho.Incoming;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.FreePageGuard;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageAllocator;
import org.liveupdate.kernel.memory.PageIdentities;
import org.liveupdate.kernel.spec.MachineSpec;

/**
 * The memory of a kernel that boots: what it finds preserved stays, itself stays, everything else becomes free and,
 * after a kexec, is overwritten with {@link #REUSED}, so that whoever still points there meets something else.
 *
 * @param pages           the allocator
 * @param kho             the handover, with the preserved folios noted
 * @param extendedScratch blocks of 1 GiB without anything preserved
 */
record KernelMemory(PageAllocator pages, Kho kho, List<AddressRange> extendedScratch) {

    /** What memory is filled with that a new kernel uses for something else. */
    static final byte REUSED = (byte) 0xa5;

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final long LOW = 1L << 20;
    private static final long BLOCK = 1L << 30;

    /** Memory after power-on. */
    static KernelMemory first(MachineSpec spec, KernelContext context, MachineMemory memory,
            PageIdentities identities) {
        PageAllocator pages = allocator(spec, context, memory, scratch(spec), 0, identities);
        memory.setGuard(new FreePageGuard(context, pages));
        AddressRange image = lowest(spec);
        release(pages, spec, List.of(image));
        pages.occupy(image, "kernel");
        return new KernelMemory(pages, new Kho(context, memory, pages, spec.options().khoDebug()), List.of());
    }

    /** Memory after a kexec. */
    static KernelMemory next(MachineSpec spec, KernelContext context, MachineMemory memory, PageIdentities identities,
            KexecImage image, int number) {
        memory.setGuard((address, length, write) -> {
        });
        Optional<HandoverParameters> told = spec.options().handover()
                ? HandoverParameters.read(memory, image.bootParams().start()) : Optional.empty();
        Optional<Incoming> incoming = told.flatMap(parameters -> Incoming.populate(context, memory, parameters.tree(),
                parameters.scratch()));
        List<AddressRange> scratch = incoming.map(Incoming::scratch).orElse(scratch(spec));
        PageAllocator pages = allocator(spec, context, memory, scratch, number, identities);
        Kho kho = new Kho(context, memory, pages, spec.options().khoDebug(), incoming.orElse(null));
        List<Long> map = kho.deserialize();
        List<AddressRange> preserved = kho.unclaimed();
        List<AddressRange> kept = new ArrayList<>(without(preserved, scratch));
        kept.addAll(image.segments());
        LongPredicate keep = in(AddressRange.merged(kept));
        memory.overwrite(keep, REUSED);
        identities.retain(keep, memory.filler(REUSED));
        context.trace().event(Layer.KEXEC, "memblock_free_all", "", "");
        List<AddressRange> reserved = new ArrayList<>(preserved);
        reserved.addAll(image.segments());
        release(pages, spec, reserved);
        memory.setGuard(new FreePageGuard(context, pages));
        pages.occupy(image.kernel(), "kernel");
        pages.occupy(image.bootParams(), "boot_params");
        image.scratchList().ifPresent(list -> pages.occupy(list, "scratch list"));
        boolean extending = context.generations().kho().mapFormat() == MapFormat.RADIX_TREE && incoming.isPresent();
        return new KernelMemory(pages, kho, extending ? free(spec, preserved, map) : List.of());
    }

    private static PageAllocator allocator(MachineSpec spec, KernelContext context, MachineMemory memory,
            List<AddressRange> scratch, int number, PageIdentities identities) {
        long seed = spec.seed() == 0 ? 0 : spec.seed() + number;
        return new PageAllocator(context, memory, spec.memory(), scratch, seed, identities);
    }

    private static List<AddressRange> scratch(MachineSpec spec) {
        return spec.options().handover() ? spec.scratch() : List.of();
    }

    /** Where a boot loader puts the first kernel: at the lowest place above 1 MiB, outside scratch areas. */
    private static AddressRange lowest(MachineSpec spec) {
        List<AddressRange> memory = AddressRange.merged(spec.memory().stream().map(NodeRange::range).toList());
        for (AddressRange range : without(memory, scratch(spec))) {
            long start = Math.max(range.start(), LOW) + KexecImage.KERNEL_SIZE - 1 & -KexecImage.KERNEL_SIZE;
            if (start + KexecImage.KERNEL_SIZE <= range.end()) {
                return new AddressRange(start, KexecImage.KERNEL_SIZE);
            }
        }
        throw new IllegalArgumentException("the machine has no room for a kernel above 1 MiB");
    }

    /** Gives everything to the allocator but the lowest MiB, which belongs to the firmware, and what is reserved. */
    private static void release(PageAllocator pages, MachineSpec spec, List<AddressRange> reserved) {
        List<AddressRange> holes = new ArrayList<>(reserved);
        holes.add(new AddressRange(0, LOW));
        without(spec.memory().stream().map(NodeRange::range).toList(), holes).forEach(pages::release);
    }

    private static List<AddressRange> free(MachineSpec spec, List<AddressRange> preserved, List<Long> map) {
        List<AddressRange> used = new ArrayList<>(preserved);
        map.forEach(page -> used.add(new AddressRange(page, PAGE)));
        List<AddressRange> merged = AddressRange.merged(used);
        List<AddressRange> blocks = new ArrayList<>();
        for (AddressRange range : AddressRange.merged(spec.memory().stream().map(NodeRange::range).toList())) {
            for (long at = range.start() + BLOCK - 1 & -BLOCK; at + BLOCK <= range.end(); at += BLOCK) {
                AddressRange block = new AddressRange(at, BLOCK);
                if (without(List.of(block), merged).equals(List.of(block))) {
                    blocks.add(block);
                }
            }
        }
        return AddressRange.merged(blocks);
    }

    /** What is left of ranges without others. */
    static List<AddressRange> without(List<AddressRange> ranges, List<AddressRange> others) {
        List<AddressRange> holes = AddressRange.merged(others);
        List<AddressRange> rest = new ArrayList<>();
        int hole = 0;
        for (AddressRange range : AddressRange.merged(ranges)) {
            long at = range.start();
            while (hole < holes.size() && holes.get(hole).end() <= at) {
                hole++;
            }
            for (int i = hole; i < holes.size() && holes.get(i).start() < range.end(); i++) {
                if (holes.get(i).start() > at) {
                    rest.add(new AddressRange(at, holes.get(i).start() - at));
                }
                at = Math.max(at, holes.get(i).end());
            }
            if (at < range.end()) {
                rest.add(new AddressRange(at, range.end() - at));
            }
        }
        return rest;
    }

    private static LongPredicate in(List<AddressRange> ranges) {
        return pfn -> AddressRange.find(ranges, pfn * PAGE) != null;
    }
}
