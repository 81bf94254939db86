/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.MemoryScan;

/**
 * Looks through memory for VT-d root tables by their shape: for images without registers. Almost every page is rejected
 * by its first words; what remains is judged by the tables below it. A detector of {@link MemoryScan}: show it memory,
 * then ask for the {@link #result()}, or use {@link #scan}.
 */
public final class RootTableScanner implements MemoryScan.Detector {

    /** How many pages with the shape of a root table are judged by what is below them. */
    private static final int MAX_CANDIDATES = 20_000;

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final long NOT_ADDRESS_OR_PRESENT = 0xfff0_0000_0000_0ffeL;

    private final DecodeContext context;
    private final List<RootTableGuess> found = new ArrayList<>();
    private int judged;

    /**
     * A scanner.
     *
     * @param context where to read and to note problems
     */
    public RootTableScanner(DecodeContext context) {
        this.context = context;
    }

    /**
     * Scans all memory.
     *
     * @param context where to read, what is told of progress and can cancel
     * @return candidates, the most certain first
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static List<RootTableGuess> scan(DecodeContext context) {
        RootTableScanner scanner = new RootTableScanner(context);
        MemoryScan.run(context, scanner);
        return scanner.result();
    }

    @Override
    public void page(long address, byte[] bytes, int offset) {
        if (!cheap(bytes, offset) || judged >= MAX_CANDIDATES || !context.budget().take()) {
            return;
        }
        judged++;
        RootTableGuess guess = RootTableJudge.judge(context.memory(), address, bytes, offset);
        if (guess.certainty().compareTo(Certainty.LIKELY) >= 0
                || guess.certainty() == Certainty.POSSIBLE && guess.missing() < guess.contextTables()) {
            found.add(guess);
        }
    }

    /** Whether all words can be halves of root entries, and at least one leads into the image. */
    private boolean cheap(byte[] bytes, int offset) {
        boolean any = false;
        for (int at = offset; at < offset + PAGE; at += Long.BYTES) {
            long word = Words.get(bytes, at);
            if (word == 0) {
                continue;
            }
            if ((word & 1) == 0 || (word & NOT_ADDRESS_OR_PRESENT) != 0) {
                return false;
            }
            any = any || context.memory().contains(word & ~1L, PAGE);
        }
        return any;
    }

    /**
     * What was found. A root table of Linux has entries for several devices; more of them make a candidate rank higher.
     *
     * @return candidates, the most certain first, then those with most devices, then by address
     */
    public List<RootTableGuess> result() {
        List<RootTableGuess> result = new ArrayList<>(found);
        result.sort(Comparator.comparing(RootTableGuess::certainty).reversed()
                .thenComparing(Comparator.comparingInt(RootTableGuess::devices).reversed())
                .thenComparingLong(RootTableGuess::address));
        return result;
    }
}
