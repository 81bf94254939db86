/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.vtd.PageTableRoot;
import org.liveupdate.decode.vtd.PageTableWalker;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;

/** The page table of one serialized domain, walked for what the rules ask. */
final class DomainWalk {

    /** How many examples of one kind are kept. */
    private static final int EXAMPLES = 8;

    /** Tables that are reached and not preserved, some of them. */
    final List<Long> lost = new ArrayList<>();
    /** Leaves that lead out of the memfds of the owners, some of them: IOVA and output address. */
    final List<long[]> outside = new ArrayList<>();
    /** What does not read as a page table. */
    final List<Problem> defects;
    long lostCount;
    long outsideCount;
    long tables;

    private final PageTableRoot root;
    private final DomainEntry domain;
    private final List<Table> visited = new ArrayList<>();

    /** A table that the walk entered. */
    private record Table(long address, int level) {
    }

    private DomainWalk(PageTableRoot root, DomainEntry domain, CheckRun run, Optional<FolioSet> memory,
            DecodeContext context) {
        this.root = root;
        this.domain = domain;
        ProblemLog log = new ProblemLog();
        DecodeContext own = new DecodeContext(context.memory(), new StructureMap(), log, context.progress(),
                new StepBudget(StepBudget.DEFAULT, context.progress()));
        new PageTableWalker(own).walk(root, domain.at(), new PageTableWalker.Visitor() {
            @Override
            public void table(long address, int level, long iova) {
                tables++;
                visited.add(new Table(address, level));
                if (run.isLost(address) && lostCount++ < EXAMPLES) {
                    lost.add(address);
                }
            }

            @Override
            public void leaves(long iova, long physical, int count, int level, int flags) {
                long length = (long) count << AddressWidth.shift(level);
                if (memory.isPresent() && !memory.get().covers(physical, length)) {
                    examine(memory.get(), iova, physical, count, level);
                }
            }
        });
        defects = log.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    private void examine(FolioSet memory, long iova, long physical, int count, int level) {
        long size = AddressWidth.entrySpan(level);
        for (int i = 0; i < count; i++) {
            if (!memory.covers(physical + i * size, size) && outsideCount++ < EXAMPLES) {
                outside.add(new long[] {iova + i * size, physical + i * size});
            }
        }
    }

    static DomainWalk of(DomainEntry domain, CheckRun run, DecodeContext context) {
        DomainWalk walk = walk(domain, run, context);
        walk.note(context.structures());
        return walk;
    }

    /** Notes the tables of a domain that no device uses, which are reached from its entry alone. */
    private void note(StructureMap structures) {
        boolean known = structures.overlapping(root.address(), 1).stream()
                .anyMatch(placement -> placement.layout() == root.format().tableLayout(root.levels()));
        if (known || !defects.isEmpty() || lostCount > 0) {
            return;
        }
        for (Table table : visited) {
            structures.add(root.format().tableLayout(table.level()), table.address(),
                    root.format() + " level " + table.level() + ", " + domain);
        }
    }

    private static DomainWalk walk(DomainEntry domain, CheckRun run, DecodeContext context) {
        int levels = (int) Math.min(Math.max(domain.topLevel() + 1, AddressWidth.MIN_LEVELS), AddressWidth.MAX_LEVELS);
        Optional<FolioSet> memory = run.memory(domain);
        Optional<PageTableFormat> known = format(domain, run);
        DomainWalk second = known.isPresent() && !known.get().isSecondStage() ? null
                : new DomainWalk(new PageTableRoot(domain.topTable(), levels, PageTableFormat.SECOND_STAGE), domain,
                        run, memory, context);
        if (second != null && (known.isPresent() || second.defects.isEmpty() && second.lostCount == 0)) {
            return second;
        }
        DomainWalk first = new DomainWalk(new PageTableRoot(domain.topTable(), levels, PageTableFormat.FIRST_STAGE),
                domain, run, memory, context);
        return second == null || first.defects.isEmpty() && first.lostCount == 0 ? first : second;
    }

    /** The format by which hardware walks the domain's table; nothing in a v1 entry says it. */
    private static Optional<PageTableFormat> format(DomainEntry domain, CheckRun run) {
        for (DeviceEntry device : run.users(domain)) {
            Optional<VtdDevice> hardware = run.hardware(device);
            for (Translation translation : hardware.map(VtdDevice::translations).orElse(List.of())) {
                if (translation.pointer() == domain.topTable()) {
                    return Optional.of(translation.stage() == Stage.FIRST ? PageTableFormat.FIRST_STAGE
                            : PageTableFormat.SECOND_STAGE);
                }
            }
        }
        return Optional.empty();
    }
}
