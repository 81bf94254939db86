/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;

/** Cancelling, progress and threads. */
class CancelTest {

    /** Cancels at the n-th question and remembers the progress. */
    private static final class Impatient implements LayoutMonitor {
        private final List<Double> progress = new ArrayList<>();
        private int questions;
        private final int patience;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean isCanceled() {
            return ++questions > patience;
        }

        @Override
        public void worked(double fraction) {
            progress.add(fraction);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FAST", "LAYERED"})
    void aLayoutStopsWhereverItIs(Algorithm algorithm) {
        LayoutOptions options = LayoutOptions.DEFAULT.withAlgorithm(algorithm);
        Graph graph = Samples.random(1, 50);
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        Layouts.layout(graph, options, patient);
        assertTrue(patient.questions > 5, "asked only " + patient.questions + " times");
        for (int i = 0; i < patient.questions; i += 1 + patient.questions / 20) {
            int patience = i;
            assertThrows(CancellationException.class,
                    () -> Layouts.layout(graph, options, new Impatient(patience)), "after " + patience);
        }
    }

    @Test
    void incrementalAndJointLayoutsStopToo() {
        Graph graph = Samples.machine();
        Placement before = Layouts.layout(graph);
        Graph after = Samples.machineAfter();
        assertThrows(CancellationException.class,
                () -> Layouts.incremental(after, before, LayoutOptions.DEFAULT, new Impatient(0)));
        assertThrows(CancellationException.class,
                () -> Layouts.joint(graph, after, LayoutOptions.DEFAULT, new Impatient(2)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAST", "LAYERED"})
    void progressGrowsToTheEnd(Algorithm algorithm) {
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        Layouts.layout(Samples.machine(), LayoutOptions.DEFAULT.withAlgorithm(algorithm), patient);
        List<Double> sorted = patient.progress.stream().sorted().toList();
        assertEquals(sorted, patient.progress);
        assertEquals(1, sorted.get(sorted.size() - 1));
        assertTrue(sorted.size() > 2);
    }

    @Test
    void layoutsRunAtTheSameTimeOnSeveralThreads() {
        Placement expected = Layouts.layout(Samples.machine());
        List<CompletableFuture<Placement>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(CompletableFuture.supplyAsync(() -> Layouts.layout(Samples.machine())));
        }
        running.forEach(each -> Checks.same(expected, each.join()));
    }
}
