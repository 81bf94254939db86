/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import org.liveupdate.graph.style.Theme;

/** The style sheet of sequence pictures, in the colours of the pointer graphs. */
final class SequenceStyle {

    /** Rules that concern only pictures of the class {@code lu-sequence}. */
    static final String CSS = ".lu-sequence{" + variables(Theme.LIGHT) + "}\n"
            + "@media (prefers-color-scheme:dark){.lu-sequence{" + variables(Theme.DARK) + "}}\n"
            + "@media print{.lu-sequence{" + variables(Theme.LIGHT) + "}}\n"
            + ".lu-sequence .back{fill:var(--sq-back)}\n"
            + ".lu-sequence .life{stroke:var(--sq-life);stroke-dasharray:4 4;fill:none}\n"
            + ".lu-sequence .head{fill:var(--sq-head);stroke:var(--sq-border)}\n"
            + ".lu-sequence text{fill:var(--sq-text);font:11px \"DejaVu Sans Mono\",Consolas,Menlo,"
            + "\"Liberation Mono\",monospace;white-space:pre;paint-order:stroke;stroke:var(--sq-back);"
            + "stroke-width:4px;stroke-linejoin:round}\n"
            + ".lu-sequence .lane{font:600 12px Inter,\"Segoe UI\",\"Helvetica Neue\",Arial,\"Liberation Sans\","
            + "sans-serif;text-anchor:middle;stroke:none}\n"
            + ".lu-sequence .name{fill:var(--sq-name)}\n"
            + ".lu-sequence .result{fill:var(--sq-soft)}\n"
            + ".lu-sequence .bar{fill:var(--sq-head);stroke:var(--sq-border)}\n"
            + ".lu-sequence .line{stroke:var(--sq-line);stroke-width:1.25px;fill:none}\n"
            + ".lu-sequence .return .line{stroke-dasharray:5 3}\n"
            + ".lu-sequence .tip{fill:var(--sq-line)}\n"
            + ".lu-sequence .return .tip{fill:var(--sq-back);stroke:var(--sq-line)}\n"
            + ".lu-sequence .bad .line{stroke:var(--sq-bad);stroke-width:2px}\n"
            + ".lu-sequence .bad .tip{fill:var(--sq-bad)}\n"
            + ".lu-sequence .bad .result{fill:var(--sq-bad);font-weight:700}\n"
            + ".lu-sequence .cross{stroke:var(--sq-bad);stroke-width:2px;fill:none}\n"
            + ".lu-sequence .stop{stroke-width:4px}\n"
            + ".lu-sequence g:hover text{text-decoration:underline}\n";

    private SequenceStyle() {
    }

    private static String variables(Theme theme) {
        return "--sq-back:" + css(theme, Theme.BACKGROUND) + ";--sq-life:" + css(theme, Theme.BORDER) + ";--sq-head:"
                + css(theme, Theme.ZEBRA) + ";--sq-border:" + css(theme, Theme.BORDER) + ";--sq-text:"
                + css(theme, Theme.TEXT) + ";--sq-soft:" + css(theme, Theme.SOFT_TEXT) + ";--sq-name:"
                + css(theme, "state-moved") + ";--sq-line:" + css(theme, "edge-pointer") + ";--sq-bad:"
                + css(theme, "state-removed");
    }

    private static String css(Theme theme, String name) {
        return String.format("#%06x", theme.colour(name));
    }
}
