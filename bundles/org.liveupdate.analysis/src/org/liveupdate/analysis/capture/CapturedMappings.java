/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.MapUserMemory;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.template.ScenarioBuilder;

/** The ranges of captured page tables as mappings: of the memfd whose memory they show, else of a program's memory. */
final class CapturedMappings {

    /** Most memory that is taken over in all; a captured machine may have more than a simulated one should. */
    static final long MOST_MEMORY = 1L << 30;

    private static final long PAGE = PhysicalMemory.PAGE_SIZE;
    private static final int LARGEST_ORDER = 9;

    private record Part(Memfd memfd, long offset, long length) {
    }

    private final Inspection inspection;
    private final ScenarioBuilder builder;
    private final Unknowns unknowns;
    private final NavigableMap<Long, Part> memory = new TreeMap<>();
    private long left = MOST_MEMORY;

    CapturedMappings(Inspection inspection, ScenarioBuilder builder, Unknowns unknowns) {
        this.inspection = inspection;
        this.builder = builder;
        this.unknowns = unknowns;
    }

    /** The order that the first folio of a memfd is preserved with. */
    int order(MemfdFile file) {
        if (file.folios().isEmpty()) {
            return 0;
        }
        long address = file.folios().get(0).address();
        int order = inspection.state().kho().map(KhoCandidate::state).map(kho -> kho.preserved())
                .flatMap(folios -> folios.containing(address)).map(folio -> folio.order()).orElse(0);
        return Math.min(order, LARGEST_ORDER);
    }

    /** Notes where the memory of a memfd is. */
    void add(Memfd memfd, MemfdFile file) {
        long length = PAGE << memfd.getFolioOrder();
        for (MemfdFolio folio : file.folios()) {
            long offset = folio.index() * PAGE;
            if (offset >= 0 && offset < memfd.getSize()) {
                memory.put(folio.address(), new Part(memfd, offset, Math.min(length, memfd.getSize() - offset)));
            }
        }
    }

    /** Maps the ranges of a page table into an IOAS. */
    void map(Ioas ioas, Translation table) {
        int count = 0;
        long rest = 0;
        for (MappedRange range : table.ranges()) {
            boolean fits = count < ScenarioFromCapture.MAX_MAPPINGS && range.length() <= left
                    && (range.readable() || range.writable()) && range.iova() >= 0;
            if (!fits) {
                rest++;
                continue;
            }
            count++;
            map(ioas, range, count);
        }
        if (rest > 0) {
            unknowns.add(ioas, "mappings", rest + " more mapped ranges are left out: at most "
                    + ScenarioFromCapture.MAX_MAPPINGS + " of a page table and "
                    + (MOST_MEMORY >> 20) + " MiB in all are taken over.");
        }
    }

    private void map(Ioas ioas, MappedRange range, int number) {
        Mapping mapping = ScenarioFactory.eINSTANCE.createMapping();
        mapping.setName("mapping " + number + " of " + ioas.getName());
        mapping.setIova(range.iova());
        mapping.setLength(range.length());
        mapping.setReadable(range.readable());
        mapping.setWriteable(range.writable());
        Map.Entry<Long, Part> part = memory.floorEntry(range.physical());
        long offset = part == null ? -1 : offset(part, range);
        if (offset >= 0) {
            mapping.setMemfd(part.getValue().memfd());
            mapping.setOffset(offset);
            ioas.getMappings().add(mapping);
            builder.steps().map(mapping);
        } else {
            left -= range.length();
            ioas.getMappings().add(mapping);
            unknowns.add(mapping, "memfd", "It showed " + Hex.of(range.physical())
                    + ", of no preserved memfd; memory of the program is mapped instead.");
            MapUserMemory step = ScenarioFactory.eINSTANCE.createMapUserMemory();
            step.setMapping(mapping);
            builder.step(step);
        }
    }

    /** Where a range begins in a memfd whose folios it shows one behind the other, -1 if it does not. */
    private long offset(Map.Entry<Long, Part> first, MappedRange range) {
        Part part = first.getValue();
        long offset = part.offset() + range.physical() - first.getKey();
        long physical = range.physical();
        long end = range.physical() + range.length();
        while (physical < end) {
            Map.Entry<Long, Part> at = memory.floorEntry(physical);
            long inside = physical - at.getKey();
            boolean same = at.getValue().memfd() == part.memfd() && inside < at.getValue().length()
                    && at.getValue().offset() + inside == offset + physical - range.physical();
            if (!same) {
                return -1;
            }
            physical = at.getKey() + at.getValue().length();
        }
        return offset;
    }
}
