/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.model.scenario.Counted;

/** Counts things after a step. */
final class Counter {

    private final StepResult result;
    private final Invariants invariants;
    private final Inspection state;

    Counter(StepResult result, Invariants invariants, Progress progress) {
        this.result = result;
        this.invariants = invariants;
        this.state = result.moment().inspect(progress);
    }

    long count(Counted what) {
        Optional<IommuState> iommu = state.state().iommu();
        return switch (what) {
            case PRESERVED_FOLIOS -> state.state().preserved().map(FolioSet::size).orElse(0L);
            case PRESERVED_UNITS -> iommu.map(found -> found.iommus().stream().filter(unit -> !unit.deleted()).count())
                    .orElse(0L);
            case PRESERVED_DOMAINS -> iommu.map(found -> (long) found.liveDomains().size()).orElse(0L);
            case PRESERVED_DEVICES -> iommu.map(found -> (long) found.liveDevices().size()).orElse(0L);
            case SESSIONS -> result.moment().books().outgoing() + result.moment().books().incoming();
            case FILES -> state.state().sessions().stream().mapToLong(session -> session.files().size()).sum();
            case FLBS -> state.state().luo().map(luo -> (long) luo.flbs().size()).orElse(0L);
            case IOMMU_PAGES -> result.moment().accountedPages();
            case MAPPED_PAGES -> state.pageTables().stream().mapToLong(PageTableSummary::mappedBytes).sum()
                    / PhysicalMemory.PAGE_SIZE;
            case LEAKED_FOLIOS -> invariants.leakedFolios(result.moment());
            case LOST_FOLIOS -> result.log().stream()
                    .filter(line -> line.function().startsWith("kho_restore")
                            && line.severity() == KernelLog.Severity.WARN)
                    .count();
            case PROBLEMS -> state.problems().size();
            case WARNINGS -> result.log().stream().filter(line -> line.severity() == KernelLog.Severity.WARN).count();
        };
    }
}
