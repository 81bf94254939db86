/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.util.Locale;
import java.util.Optional;

/** The file formats that graphs can be written in. */
public enum GraphFormat {
    /** Scalable vector graphics: text is text, follows the reader's light or dark theme, has tooltips and links. */
    SVG("svg", "image/svg+xml", true),
    /** Portable network graphics. */
    PNG("png", "image/png", true),
    /** Input of Graphviz. */
    DOT("dot", "text/vnd.graphviz", false),
    /** XML for graph tools such as yEd and Gephi. */
    GRAPHML("graphml", "application/graphml+xml", false),
    /** The model as JSON, with positions when there are any. */
    JSON("json", "application/json", false);

    private final String extension;
    private final String mediaType;
    private final boolean needsPlacement;

    GraphFormat(String extension, String mediaType, boolean needsPlacement) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.needsPlacement = needsPlacement;
    }

    /** The usual end of file names, without a dot. */
    public String extension() {
        return extension;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the graph must be laid out before it can be written. */
    public boolean needsPlacement() {
        return needsPlacement;
    }

    /** The format that a file name asks for by its end; {@code .gv} is DOT. Empty if there is none. */
    public static Optional<GraphFormat> ofFileName(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (end.equals("gv")) {
            return Optional.of(DOT);
        }
        for (GraphFormat format : values()) {
            if (format.extension.equals(end)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
