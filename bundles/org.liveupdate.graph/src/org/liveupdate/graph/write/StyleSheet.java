/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.util.Map;
import java.util.TreeSet;
import org.liveupdate.graph.internal.scene.Style;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.style.Theme;

/**
 * The style sheet of an SVG picture: a rule for each style that occurs, and the colours as variables. Each colour is
 * written as a plain value first, for readers that do not know variables.
 */
final class StyleSheet {
    private static final String SANS = "Inter,\"Segoe UI\",\"Helvetica Neue\",Arial,\"Liberation Sans\",sans-serif";
    private static final String MONO = "\"JetBrains Mono\",Consolas,Menlo,\"Liberation Mono\",\"DejaVu Sans Mono\","
            + "monospace";

    private final Theme base;
    private final boolean automatic;
    private final Map<String, Style> styles;
    private final TreeSet<String> colours = new TreeSet<>();

    StyleSheet(WriteOptions.Colours choice, Map<String, Style> styles) {
        this.base = choice == WriteOptions.Colours.DARK ? Theme.DARK : Theme.LIGHT;
        this.automatic = choice == WriteOptions.Colours.AUTO;
        this.styles = styles;
    }

    String text() {
        StringBuilder rules = new StringBuilder();
        rules.append(".background{").append(colour("fill", Theme.BACKGROUND)).append("}\n");
        for (Style style : styles.values()) {
            rules.append('.').append(style.name()).append('{').append(declarations(style)).append("}\n");
        }
        rules.append(".node:hover .box{").append(colour("fill", Theme.ZEBRA)).append("}\n");
        rules.append(".edge:hover path{stroke-width:2.5px}\n");
        StringBuilder sheet = new StringBuilder();
        sheet.append(".lu-graph{").append(variables(base)).append("}\n");
        if (automatic) {
            sheet.append("@media (prefers-color-scheme:dark){.lu-graph{").append(variables(Theme.DARK))
                    .append("}}\n");
        }
        return sheet.append(rules).toString();
    }

    private String variables(Theme theme) {
        StringBuilder text = new StringBuilder();
        for (String name : colours) {
            text.append(text.isEmpty() ? "" : ";").append("--lu-").append(name).append(':')
                    .append(SvgWriter.css(theme, name));
        }
        return text.toString();
    }

    private String colour(String property, String name) {
        colours.add(name);
        return property + ":" + SvgWriter.css(base, name) + ";" + property + ":var(--lu-" + name + ")";
    }

    private String declarations(Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.fill() == null ? "fill:none" : colour("fill", style.fill()));
        if (style.stroke() != null) {
            text.append(';').append(colour("stroke", style.stroke())).append(";stroke-width:")
                    .append(SvgWriter.number(style.width())).append("px");
        }
        if (style.dash().length > 0) {
            text.append(";stroke-dasharray:");
            for (int i = 0; i < style.dash().length; i++) {
                text.append(i == 0 ? "" : " ").append(SvgWriter.number(style.dash()[i]));
            }
        }
        if (style.font() != null) {
            text.append(font(style));
        }
        return text.toString();
    }

    private String font(Style style) {
        String family = switch (style.font()) {
            case VALUE -> MONO;
            default -> SANS;
        };
        String weight = switch (style.font()) {
            case TITLE -> "600 ";
            default -> "";
        };
        String look = switch (style.look()) {
            case STRUCK -> ";text-decoration:line-through";
            case RIMMED -> ";" + colour("stroke", Theme.BACKGROUND)
                    + ";stroke-width:3px;stroke-linejoin:round;paint-order:stroke";
            default -> "";
        };
        return ";font:" + (style.look() == Look.ITALIC ? "italic " : "") + weight + SvgWriter.number(style.size())
                + "px " + family + ";white-space:pre" + look;
    }
}
