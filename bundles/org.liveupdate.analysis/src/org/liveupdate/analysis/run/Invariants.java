/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.model.scenario.Invariant;

/**
 * The named invariants of a live update. What memory says is asked of the decoder and its consistency rules, so an
 * invariant means the same for a scenario and for a capture; what only the kernel knows is asked of its log and its
 * books.
 */
final class Invariants {

    private static final String NOT_PRESERVED = "-not-preserved";
    private static final Set<String> REFERENCES = Set.of("iommu-users", "iommu-total", "luo-count", "luo-file-count");
    private static final Set<String> DOMAIN_IDS = Set.of("domain-id-mismatch", "domain-id-range", "domain-id-shared",
            "domain-id-too-large", "domain-id-zero");

    private final DmaAudit dma;
    private final Books first;
    private final List<KernelLog.Line> earlier = new ArrayList<>();

    /**
     * Invariants of a run.
     *
     * @param dma   asks what devices would reach
     * @param first the books before anything was preserved
     */
    Invariants(DmaAudit dma, Books first) {
        this.dma = dma;
        this.first = first;
    }

    /** Notes what the kernel said during a step, for invariants that must hold at all times. */
    void note(List<KernelLog.Line> log) {
        earlier.addAll(log);
    }

    /** How an invariant is broken after a step; empty if it holds. */
    List<Breach> broken(Invariant invariant, StepResult result, Progress progress) {
        return switch (invariant) {
            case DMA_UNDISTURBED -> dma.disturbed(result.moment(), progress);
            case NO_UNPRESERVED_DMA -> dma.unpreserved(result.moment(), progress);
            case TABLES_PRESERVED -> problems(result, code -> code.endsWith(NOT_PRESERVED), progress);
            case REFERENCE_COUNTS -> problems(result, REFERENCES::contains, progress);
            case DOMAIN_IDS -> problems(result, DOMAIN_IDS::contains, progress);
            case NO_LEAKS -> leaks(result.moment());
            case NO_SLEEP_IN_ATOMIC -> earlier.stream().filter(line -> line.severity() == KernelLog.Severity.LOCKING)
                    .map(line -> Breach.of(line.function() + " " + line.message())).toList();
            case ABI_CONFORMANCE -> result.moment().inspect(progress).problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR).map(Breach::of).toList();
        };
    }

    private static List<Breach> problems(StepResult result, Predicate<String> codes, Progress progress) {
        return result.moment().inspect(progress).problems().stream().filter(problem -> codes.test(problem.code()))
                .map(Breach::of).toList();
    }

    /** Without a session nothing of it may be left, and the counter of table pages must be right at any time. */
    private List<Breach> leaks(Moment moment) {
        Books now = moment.books();
        List<Breach> broken = new ArrayList<>();
        if (leakedFolios(moment) > 0) {
            broken.add(Breach.of(leakedFolios(moment) + " folios of serialized data are left without a session"));
        }
        if (now.accounted() != now.tables()) {
            broken.add(Breach.of("the kernel counts " + now.accounted() + " pages of IOMMU tables, and there are "
                    + now.tables()));
        }
        return broken;
    }

    /** Folios of serialized data that no session can need, 0 while there is a session. */
    long leakedFolios(Moment moment) {
        Books now = moment.books();
        boolean idle = now.outgoing() == 0 && now.incoming() == 0 && moment.kernel() == 0;
        return idle ? Math.max(0, now.serialized() - first.serialized()) : 0;
    }
}
