/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtLayouts;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.fdt.FdtAt;

/**
 * Finds the KHO root trees of an image and says which kernel each belongs to. Looks at the setup_data chain of
 * boot_params and at everything in memory that looks like a root tree. A detector of {@link MemoryScan}: show it
 * memory, then ask for the {@link #result()}, or use {@link #find}.
 */
public final class KhoFinder implements MemoryScan.Detector {

    private static final int MAX_CANDIDATES = 32;

    private final DecodeContext context;
    private final FindOptions options;
    private final KhoDetector detector;
    private final HandoverReader handoverReader;

    /**
     * A finder.
     *
     * @param context where to read and where to note structures and problems of the trees that can be relied on
     * @param options where to look
     */
    public KhoFinder(DecodeContext context, FindOptions options) {
        this.context = context;
        this.options = options;
        this.detector = new KhoDetector(options.pageBoundaries());
        this.handoverReader = new HandoverReader(context);
    }

    /**
     * Searches all memory.
     *
     * @param context where to read and where to note structures and problems
     * @param options where to look
     * @return what was found
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static KhoSearch find(DecodeContext context, FindOptions options) {
        KhoFinder finder = new KhoFinder(context, options);
        MemoryScan.run(context, finder);
        return finder.result();
    }

    @Override
    public void page(long address, byte[] bytes, int offset) {
        detector.page(address, bytes, offset);
    }

    /**
     * Decodes and judges what was found.
     *
     * @return what was found
     */
    public KhoSearch result() {
        List<KhoHandover> handovers = handovers();
        Map<Long, String> places = places(handovers);
        List<Trial> trials = new ArrayList<>();
        MapLimit limit = new MapLimit();
        places.forEach((fdt, found) -> {
            Optional<KhoHandover> handover = handovers.stream().filter(one -> one.fdt() == fdt).findFirst();
            if (trials.size() < MAX_CANDIDATES) {
                Trial.of(context, limit, fdt, handover, found).ifPresent(trials::add);
            } else {
                context.problems().warning(KhoRules.TOO_MANY, fdt, "expected at most " + MAX_CANDIDATES
                        + " KHO root trees, found more; this one was not looked at");
            }
        });
        RoleChoice choice = new RoleChoice(trials);
        List<KhoCandidate> candidates = new ArrayList<>();
        for (Trial trial : trials) {
            KhoCandidate candidate = choice.decide(trial);
            candidates.add(candidate);
            note(trial, candidate, choice.isAnyUsable());
        }
        candidates.sort(Comparator.comparing((KhoCandidate one) -> !one.usable()).thenComparing(KhoCandidate::role));
        return new KhoSearch(candidates, handovers);
    }

    private void note(Trial trial, KhoCandidate candidate, boolean anyUsable) {
        if (candidate.usable() || trial.isLinked()) {
            trial.state().handover().ifPresent(handoverReader::note);
        }
        if (candidate.usable() || trial.state().generation().isEmpty()) {
            trial.accept(context);
        } else {
            context.structures().add(FdtLayouts.HEADER, candidate.state().fdt(), "left-over KHO root tree");
            Severity severity = trial.isLinked() && !anyUsable ? Severity.WARNING : Severity.INFO;
            context.problems().add(severity, KhoRules.LEFT_OVER, candidate.state().fdt(),
                    "KHO root tree is left over: " + candidate.reason());
        }
    }

    /** Nodes of KHO, those reached from boot_params first. */
    private List<KhoHandover> handovers() {
        Map<Long, KhoHandover> result = new LinkedHashMap<>();
        options.bootParams().ifPresent(at -> handoverReader.chain(at, true)
                .ifPresent(found -> result.putIfAbsent(found.at(), found)));
        for (long at : detector.bootParams()) {
            handoverReader.chain(at, false).ifPresent(found -> result.putIfAbsent(found.at(), found));
        }
        for (long at : detector.setupData()) {
            handoverReader.read(at, KhoHandover.NO_BOOT_PARAMS).ifPresent(found -> result.putIfAbsent(at, found));
        }
        return new ArrayList<>(result.values());
    }

    /** Where a root tree may be, and how that is known. */
    private Map<Long, String> places(List<KhoHandover> handovers) {
        Map<Long, String> result = new LinkedHashMap<>();
        for (KhoHandover handover : handovers) {
            if (isRoot(handover.fdt())) {
                result.putIfAbsent(handover.fdt(), "setup_data at " + Hex.of(handover.at()) + (handover.isLinked()
                        ? ", chain of boot_params at " + Hex.of(handover.bootParams()) : ", found by its shape"));
            }
        }
        for (long at : options.trees()) {
            result.putIfAbsent(at, "given");
        }
        for (long at : detector.trees()) {
            if (isRoot(at)) {
                result.putIfAbsent(at, "flattened device tree found by scan");
            }
        }
        return result;
    }

    /** Whether a tree says it is a KHO root; the tree of the kernel's KHO test, kho-test-v1, does not. */
    private boolean isRoot(long at) {
        DecodeContext apart = new DecodeContext(context.memory(), new StructureMap(), new ProblemLog(),
                context.progress(), context.budget());
        Optional<Fdt> tree = FdtAt.read(apart, at, PhysicalMemory.PAGE_SIZE, "tree");
        return tree.filter(found -> found.root().compatible().startsWith(KhoGeneration.PREFIX)
                || found.root().compatible().startsWith("kho-")
                        && found.root().property(KhoGeneration.MEMORY_MAP).isPresent()).isPresent();
    }
}
