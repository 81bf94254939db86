/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.NodeBuilder;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long laying out a pointer graph takes: ELK layered against the own algorithm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class LayoutBenchmark {

    private static final int FAN_OUT = 8;

    /** Graphs for the own algorithm. */
    @State(Scope.Benchmark)
    public static class Any {

        /** Number of nodes. */
        @Param({"300", "1000", "3000", "10000"})
        public int nodes;

        private Graph graph;

        /** Makes the graph. */
        @Setup
        public void build() {
            graph = LayoutBenchmark.build(nodes);
        }
    }

    /** Graphs for ELK, which takes minutes for 10,000 nodes. */
    @State(Scope.Benchmark)
    public static class Small {

        /** Number of nodes. */
        @Param({"300", "1000", "3000"})
        public int elkNodes;

        private Graph graph;

        /** Makes the graph. */
        @Setup
        public void build() {
            graph = LayoutBenchmark.build(elkNodes);
        }
    }

    /** A tree of tables with a fan-out of 8 and a tenth as many cross edges. */
    private static Graph build(int nodes) {
        Random random = new Random(1);
        GraphBuilder builder = Graph.builder();
        for (int i = 0; i < nodes; i++) {
            NodeBuilder node = builder.node("n" + i).kind(Kinds.PAGE_TABLE).title("table " + i);
            for (int row = 0; row < FAN_OUT && i * FAN_OUT + row + 1 < nodes; row++) {
                node.row("[" + row + "]", "0x" + Integer.toHexString(i * 4096 + row), "p" + row);
            }
            if (i > 0) {
                builder.edge("n" + (i - 1) / FAN_OUT, "p" + (i - 1) % FAN_OUT, "n" + i);
            }
        }
        for (int i = 0; i < nodes / 10; i++) {
            builder.edge("n" + random.nextInt(nodes), "n" + random.nextInt(nodes)).kind(Kinds.REFERENCE);
        }
        return builder.build();
    }

    /**
     * The own algorithm for graphs of any size.
     *
     * @param any the graph
     * @return where everything is
     */
    @Benchmark
    public Placement fast(Any any) {
        return layout(any.graph, Algorithm.FAST);
    }

    /**
     * ELK layered.
     *
     * @param small the graph
     * @return where everything is
     */
    @Benchmark
    public Placement layered(Small small) {
        return layout(small.graph, Algorithm.LAYERED);
    }

    private static Placement layout(Graph graph, Algorithm algorithm) {
        return Layouts.layout(graph, LayoutOptions.DEFAULT.withAlgorithm(algorithm), LayoutMonitor.NONE);
    }
}
