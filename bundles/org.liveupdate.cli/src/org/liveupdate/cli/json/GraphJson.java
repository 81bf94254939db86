/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.nio.file.Path;

import org.liveupdate.graph.Graph;

/** The answer of {@code graph --json}: what was written; the graph itself as JSON is a file format of its own. */
public final class GraphJson {

    private GraphJson() {
    }

    /**
     * Writes what was written.
     *
     * @param file  the file
     * @param graph the graph in it
     * @param out   where to
     */
    public static void write(Path file, Graph graph, Writer out) {
        JsonOut.document(out, json -> {
            json.text("file", file.toString());
            json.number("nodes", graph.nodes().size());
            json.number("edges", graph.edges().size());
        });
    }
}
