/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.kho.MemoryScan;
import org.liveupdate.decode.luo.LuoRemnants.FlbPage;

/**
 * Finds what is left of LUO where no KHO tree leads to it any more. After boot a kernel frees struct luo_ser and, once
 * they are deserialized, the blocks of sessions; the page of FLBs stays. A detector of {@link MemoryScan}: show it
 * memory, then ask for the {@link #result}.
 */
public final class LuoFinder implements MemoryScan.Detector {

    private final DecodeContext context;
    private final LuoDetector detector = new LuoDetector();

    /**
     * A finder.
     *
     * @param context where to read and where to note structures
     */
    public LuoFinder(DecodeContext context) {
        this.context = context;
    }

    @Override
    public void page(long address, byte[] bytes, int offset) {
        detector.page(address, bytes, offset);
    }

    /**
     * Decodes what was found and is not part of a known state. Defects are left out: what is left over is allowed to be
     * incomplete.
     *
     * @param known states that KHO trees led to
     * @return what else there is
     */
    public LuoRemnants result(List<LuoState> known) {
        Set<Long> taken = new HashSet<>();
        known.forEach(state -> take(state, taken));
        DecodeContext own = new DecodeContext(context.memory(), context.structures(), new ProblemLog(),
                context.progress(), context.budget());
        List<LuoState> states = new ArrayList<>();
        for (long at : detector.states()) {
            if (!taken.contains(at) && isPlausible(at, taken)) {
                LuoDecoder.decodeAt(own, at).ifPresent(state -> {
                    states.add(state);
                    take(state, taken);
                });
            }
        }
        LuoPages pages = new LuoPages(own, Optional.empty());
        LuoEntries entries = new LuoEntries(pages, LuoGeneration.V5);
        List<FlbPage> flbPages = new ArrayList<>();
        for (long at : detector.flbPages()) {
            if (!taken.contains(at)) {
                flbPages.add(new FlbPage(at, entries.flbs(at, at)));
            }
        }
        List<LuoSession> sessions = new ArrayList<>();
        for (long at : detector.sessionBlocks()) {
            if (!taken.contains(at)) {
                BlockChain chain = new BlockChain(pages, LuoLayouts.SESSION, "left-over sessions");
                chain.read(at, at);
                chain.entries().forEach(entry -> sessions.add(entries.session(entry)));
            }
        }
        return new LuoRemnants(states, flbPages, sessions);
    }

    /**
     * Whether the letters luo-v5 begin a structure that makes sense; they stand in the kernel's own data too. One whose
     * FLBs another state has is a copy that someone made.
     */
    private boolean isPlausible(long at, Set<Long> taken) {
        DecodeContext trial = new DecodeContext(context.memory(), new StructureMap(), new ProblemLog(),
                context.progress(), context.budget());
        return LuoDecoder.decodeAt(trial, at)
                .filter(state -> state.number() > 0 && !taken.contains(state.flbsAt())).isPresent()
                && trial.problems().problems().stream()
                        .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static void take(LuoState state, Set<Long> taken) {
        taken.add(state.at());
        taken.add(state.flbsAt());
        state.sessionBlocks().forEach(block -> taken.add(block.at()));
    }
}
