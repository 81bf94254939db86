/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableRoot;
import org.liveupdate.decode.vtd.PageTableWalker;

/** What the page table of a serialized domain maps, if no hardware context leads to the table any more. */
final class DomainRanges implements PageTableWalker.Visitor {

    /** Ranges beyond these are not kept: no scenario takes over so many. */
    private static final int MOST = 100_000;

    private final List<MappedRange> ranges = new ArrayList<>();

    private DomainRanges() {
    }

    /** The ranges, or empty if the table does not read without an error in one of the formats. */
    static Optional<List<MappedRange>> of(DomainEntry domain, Inspection inspection) {
        if (domain.topTable() == 0 || domain.topLevel() < AddressWidth.MIN_LEVELS - 1L
                || domain.topLevel() > AddressWidth.MAX_LEVELS - 1L) {
            return Optional.empty();
        }
        return read(domain, PageTableFormat.SECOND_STAGE, inspection)
                .or(() -> read(domain, PageTableFormat.FIRST_STAGE, inspection));
    }

    private static Optional<List<MappedRange>> read(DomainEntry domain, PageTableFormat format,
            Inspection inspection) {
        DecodeContext context = DecodeContext.of(inspection.memory(), Progress.NONE);
        DomainRanges found = new DomainRanges();
        boolean complete = new PageTableWalker(context).walk(
                new PageTableRoot(domain.topTable(), (int) domain.topLevel() + 1, format), domain.at(), found);
        boolean sound = context.problems().problems().stream()
                .noneMatch(problem -> problem.severity() != Severity.INFO);
        return complete && sound ? Optional.of(List.copyOf(found.ranges)) : Optional.empty();
    }

    @Override
    public void table(long address, int level, long iova) {
        // only what is mapped counts
    }

    @Override
    public void leaves(long iova, long physical, int count, int level, int flags) {
        if (ranges.size() < MOST) {
            ranges.add(new MappedRange(iova, (long) count << AddressWidth.shift(level), physical,
                    AddressWidth.entrySpan(level), (flags & PageTableWalker.READ) != 0,
                    (flags & PageTableWalker.WRITE) != 0, (flags & PageTableWalker.SNOOP) != 0));
        }
    }
}
