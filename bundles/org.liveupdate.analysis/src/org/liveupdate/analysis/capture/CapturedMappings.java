/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.template.ScenarioBuilder;

/**
 * Maps into an IOAS what a captured page table maps. Neighbouring ranges that show one memfd from one offset on become
 * one mapping, however their pages were scattered.
 */
final class CapturedMappings {

    private final ScenarioBuilder builder;
    private final Unknowns unknowns;
    private final CapturedMemory memory;

    CapturedMappings(ScenarioBuilder builder, Unknowns unknowns, CapturedMemory memory) {
        this.builder = builder;
        this.unknowns = unknowns;
        this.memory = memory;
    }

    /** One mapping as far as it goes by now. */
    private record Run(long iova, long length, Memfd memfd, long offset, boolean readable, boolean writable) {

        static Run of(long iova, CapturedMemory.Piece piece, MappedRange range) {
            return new Run(iova, piece.length(), piece.memfd(), piece.offset(), range.readable(), range.writable());
        }

        boolean goesOnWith(Run next) {
            return memfd == next.memfd && iova + length == next.iova && offset + length == next.offset
                    && readable == next.readable && writable == next.writable;
        }

        Run with(Run next) {
            return new Run(iova, length + next.length, memfd, offset, readable, writable);
        }
    }

    /**
     * Maps the ranges of a page table.
     *
     * @param ioas    where to
     * @param ranges  what the table maps, by IOVA
     * @param session the session that preserves the table, {@link CapturedMemory#ANY} if none does
     */
    void map(Ioas ioas, List<MappedRange> ranges, String session) {
        List<Run> runs = new ArrayList<>();
        long left = 0;
        for (MappedRange range : ranges) {
            boolean possible = (range.readable() || range.writable()) && range.iova() >= 0 && range.physical() >= 0
                    && runs.size() < ScenarioFromCapture.MAX_MAPPINGS;
            List<CapturedMemory.Piece> pieces = possible ? memory.of(session, range) : List.of();
            long iova = range.iova();
            for (CapturedMemory.Piece piece : pieces) {
                add(runs, Run.of(iova, piece, range));
                iova += piece.length();
            }
            left += pieces.isEmpty() ? 1 : 0;
        }
        for (Run run : runs) {
            map(ioas, run);
        }
        if (left > 0) {
            unknowns.add(ioas, "mappings", left + " of its mapped ranges are left out: at most "
                    + ScenarioFromCapture.MAX_MAPPINGS + " mappings of a page table and "
                    + (ScenarioFromCapture.MAX_MEMORY >> 20) + " MiB in all are taken over, of positive addresses.");
        }
    }

    private static void add(List<Run> runs, Run next) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).goesOnWith(next)) {
            runs.set(last, runs.get(last).with(next));
        } else {
            runs.add(next);
        }
    }

    private void map(Ioas ioas, Run run) {
        Mapping mapping = ScenarioFactory.eINSTANCE.createMapping();
        mapping.setName("mapping " + (ioas.getMappings().size() + 1) + " of " + ioas.getName());
        mapping.setIova(run.iova());
        mapping.setLength(run.length());
        mapping.setReadable(run.readable());
        mapping.setWriteable(run.writable());
        mapping.setMemfd(run.memfd());
        mapping.setOffset(run.offset());
        ioas.getMappings().add(mapping);
        builder.steps().map(mapping);
    }
}
