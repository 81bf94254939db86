/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;

/** Writes a graph in any of the formats. */
public final class GraphWriters {
    /** The most pixels that a PNG gets; a larger picture is scaled down, and SVG is the better format for it. */
    public static final long MAX_PIXELS = 32_000_000;

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
        Placement places = placement == null && format.needsPlacement() ? Layouts.layout(graph) : placement;
        if (format == GraphFormat.PNG) {
            PngWriter.write(graph, places, options, out);
        } else {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(format, graph, places, options, writer);
            writer.flush();
        }
        out.flush();
    }

    /**
     * A graph as text.
     *
     * @param placement where things are; {@code null} lays the graph out first if the format needs it
     * @throws IllegalArgumentException for PNG, which is not text
     */
    public static String text(GraphFormat format, Graph graph, Placement placement, WriteOptions options) {
        if (format == GraphFormat.PNG) {
            throw new IllegalArgumentException("PNG is not text");
        }
        Placement places = placement == null && format.needsPlacement() ? Layouts.layout(graph) : placement;
        StringBuilder text = new StringBuilder();
        try {
            write(format, graph, places, options, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(GraphFormat format, Graph graph, Placement placement, WriteOptions options,
            Appendable out) throws IOException {
        switch (format) {
            case SVG -> SvgWriter.write(graph, placement, options, out);
            case DOT -> DotWriter.write(graph, out);
            case GRAPHML -> GraphMlWriter.write(graph, placement, out);
            case JSON -> JsonWriter.write(graph, placement, out);
            default -> throw new IllegalArgumentException(format + " is not text");
        }
    }
}
