/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.io.IOException;
import java.io.OutputStream;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.layout.Placement;

/** Writes a graph in any of the formats. */
public final class GraphWriters {

    private GraphWriters() {
    }

    /**
     * Writes a graph; text formats are UTF-8. The stream is flushed and stays open.
     *
     * @param placement where things are; {@code null} lays the graph out first if the format needs it
     * @throws IOException if the stream fails
     */
    public static void write(GraphFormat format, Graph graph, Placement placement, WriteOptions options,
            OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
