/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.graph.view.Folding;
import org.liveupdate.graph.view.GraphDiff;

/** What all writers have in common, and golden files. */
class WritersTest {

    static Graph machine() {
        return Folding.apply(Samples.machine(), FoldState.ROWS_ONLY);
    }

    static Graph difference() {
        return Folding.apply(GraphDiff.merge(Samples.machine(), Samples.machineAfter()), FoldState.ROWS_ONLY);
    }

    static Placement place(Graph graph) {
        return Layouts.layout(graph, LayoutOptions.DEFAULT.withAlgorithm(Algorithm.FAST), LayoutMonitor.NONE);
    }

    static byte[] bytes(GraphFormat format, Graph graph, Placement placement, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GraphWriters.write(format, graph, placement, options, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(names = "PNG", mode = EnumSource.Mode.EXCLUDE)
    void theMachineLooksAsEver(GraphFormat format) {
        Graph graph = machine();
        Golden.check("machine." + format.extension(),
                GraphWriters.text(format, graph, place(graph), WriteOptions.DEFAULT));
    }

    @Test
    void theDifferenceLooksAsEver() {
        Graph graph = difference();
        Golden.check("difference.svg", GraphWriters.text(GraphFormat.SVG, graph, place(graph), WriteOptions.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource
    void theSameGraphGivesTheSameBytes(GraphFormat format) {
        assertArrayEquals(bytes(format, machine(), place(machine()), WriteOptions.DEFAULT),
                bytes(format, machine(), place(machine()), WriteOptions.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyGraphCanBeWritten(GraphFormat format) {
        assertTrue(bytes(format, Graph.builder().build(), null, WriteOptions.DEFAULT).length > 0);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingPlacementIsMadeWhenItIsNeeded(GraphFormat format) {
        Graph graph = Samples.random(1, 20);
        boolean positions = format.needsPlacement();
        assertArrayEquals(
                bytes(format, graph, positions ? Layouts.layout(graph) : null, WriteOptions.DEFAULT),
                bytes(format, graph, null, WriteOptions.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource(names = "PNG", mode = EnumSource.Mode.EXCLUDE)
    void textAndBytesAreTheSame(GraphFormat format) {
        Graph graph = machine();
        Placement placement = place(graph);
        assertEquals(GraphWriters.text(format, graph, placement, WriteOptions.DEFAULT),
                new String(bytes(format, graph, placement, WriteOptions.DEFAULT), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpenAndItsErrorsArePassedOn(GraphFormat format) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThrows(IOException.class,
                () -> GraphWriters.write(format, machine(), place(machine()), WriteOptions.DEFAULT, broken));
    }

    @Test
    void aFileNameTellsTheFormat() {
        assertEquals(Optional.of(GraphFormat.SVG), GraphFormat.ofFileName("a.b.SVG"));
        assertEquals(Optional.of(GraphFormat.DOT), GraphFormat.ofFileName("x.gv"));
        assertEquals(Optional.empty(), GraphFormat.ofFileName("x.pdf"));
        assertEquals(Optional.empty(), GraphFormat.ofFileName("noend"));
    }

    @Test
    void pngIsNotText() {
        assertThrows(IllegalArgumentException.class,
                () -> GraphWriters.text(GraphFormat.PNG, machine(), null, WriteOptions.DEFAULT));
    }
}
