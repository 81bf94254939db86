/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.iommu.IommuLaterB;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.iommu.IommuDecoder;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.kho.MemoryScan;

/**
 * Looks for serialized IOMMU state that no FLB entry leads to: before reboot(KEXEC) LUO has written none, and after
 * boot its pages are used for something else. A page is taken if it decodes in some generation without any problem and
 * names at least one plausible unit.
 */
public final class IommuStateScanner implements MemoryScan.Detector {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final long MOST_OBJECTS = 1 << 20;
    private static final int MAX_DECODED = 4096;

    private final DecodeContext context;
    private final List<FoundState> found = new ArrayList<>();
    private int decoded;

    /**
     * A scanner.
     *
     * @param context where to read
     */
    public IommuStateScanner(DecodeContext context) {
        this.context = context;
    }

    @Override
    public void page(long address, byte[] bytes, int offset) {
        for (IommuGeneration generation : IommuGenerations.all()) {
            if (decoded < MAX_DECODED && fits(generation, bytes, offset, address) && makesSense(generation, address)) {
                return;
            }
        }
    }

    /**
     * What was found.
     *
     * @return ascending by address
     */
    public List<FoundState> result() {
        return List.copyOf(found);
    }

    private static boolean fits(IommuGeneration generation, byte[] bytes, int offset, long address) {
        int size = generation.flb().size();
        // the cheapest test of all, which rejects almost every page
        if (Words.get(bytes, offset) == 0 || Words.get(bytes, offset + size) != 0
                || Words.get(bytes, offset + PAGE - 8) != 0) {
            return false;
        }
        Struct flb = generation.flb().over(bytes, offset, address);
        if (generation.version().isPresent()
                && flb.get(IommuGeneration.VERSION_FIELD) != generation.version().getAsLong()) {
            return false;
        }
        for (ArrayFormat array : generation.arrays()) {
            long head = flb.get(array.headField());
            if (head <= 0 || (head & PAGE - 1) != 0 || !array.totalField().isEmpty()
                    && Long.compareUnsigned(flb.get(array.totalField()), MOST_OBJECTS) > 0) {
                return false;
            }
        }
        return Words.isZero(bytes, offset + size, offset + PAGE);
    }

    private boolean makesSense(IommuGeneration generation, long address) {
        if (!context.budget().take()) {
            return false;
        }
        decoded++;
        DecodeContext trial = new DecodeContext(context.memory(), new StructureMap(), new ProblemLog(),
                context.progress(), context.budget());
        IommuState state = IommuDecoder.decode(generation.compatible(), address, page -> true, trial);
        boolean errors = trial.problems().problems().stream()
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        if (errors || state.iommus().isEmpty() || !state.iommus().stream().allMatch(IommuStateScanner::plausible)
                || state.devices().stream().anyMatch(device -> device.unit().isEmpty())) {
            return false;
        }
        found.add(new FoundState(address, state.generation().orElse(generation),
                Plural.of(state.iommus().size(), "unit") + ", " + Plural.of(state.domains().size(), "domain") + " and "
                        + Plural.of(state.devices().size(), "device") + " read without a contradiction"));
        return true;
    }

    private static boolean plausible(UnitEntry unit) {
        if (unit.isIntel()) {
            return unit.registerBase().orElse(0) == unit.token() && unit.token() != 0
                    && (unit.rootTable().orElse(1) & PAGE - 1) == 0;
        }
        return unit.type() == IommuLaterB.TYPE_SMMUV3;
    }
}
