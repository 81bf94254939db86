/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Samples;

/** Input for Graphviz, checked with Graphviz where it is installed. */
class DotWriterTest {

    @TempDir
    Path folder;

    private static boolean graphvizIsThere() {
        for (String path : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (new File(path, "dot").canExecute()) {
                return true;
            }
        }
        return false;
    }

    /** Lets Graphviz read the text; answers what it wrote, with its warnings. */
    private String run(Graph graph) throws IOException, InterruptedException {
        Path in = folder.resolve("in.dot");
        Path out = folder.resolve("out.txt");
        Files.write(in, WritersTest.bytes(GraphFormat.DOT, graph, null, WriteOptions.DEFAULT));
        Process dot = new ProcessBuilder("dot", "-Tplain", in.toString()).redirectErrorStream(true)
                .redirectOutput(out.toFile()).start();
        assertTrue(dot.waitFor(2, TimeUnit.MINUTES));
        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, dot.exitValue(), text);
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"machine", "difference", "random", "empty", "hostile"})
    void graphvizReadsItWithoutAWord(String name) throws IOException, InterruptedException {
        assumeTrue(graphvizIsThere(), "Graphviz is not installed");
        Graph graph = switch (name) {
            case "machine" -> WritersTest.machine();
            case "difference" -> WritersTest.difference();
            case "random" -> Samples.random(2, 40);
            case "empty" -> Graph.builder().build();
            default -> Hostile.graph();
        };
        List<String> lines = run(graph).lines().toList();
        assertTrue(lines.stream().noneMatch(line -> line.contains("Warning") || line.contains("Error")), name);
        assertEquals(graph.size(), lines.stream().filter(line -> line.startsWith("node ")).count());
        assertEquals(graph.edges().size(), lines.stream().filter(line -> line.startsWith("edge ")).count());
    }

    @Test
    void containersAreClustersAndPortsAreCells() {
        GraphBuilder b = Graph.builder();
        b.node("outer");
        b.node("inner").parent("outer").row("x", "1").row("y", "2", "p");
        b.edge("inner", "p", "outer");
        String dot = GraphWriters.text(GraphFormat.DOT, b.build(), null, WriteOptions.DEFAULT);
        assertTrue(dot.contains("subgraph cluster_0 {"));
        assertTrue(dot.contains("  n1:r1:e -> n0:h:w ["));
        assertTrue(dot.contains("port=\"r1\""));
    }

    @Test
    void aBackslashStaysABackslash() {
        GraphBuilder b = Graph.builder().title("a\\N");
        String dot = GraphWriters.text(GraphFormat.DOT, b.build(), null, WriteOptions.DEFAULT);
        assertTrue(dot.contains("label=\"a\\\\N\";"));
    }
}
