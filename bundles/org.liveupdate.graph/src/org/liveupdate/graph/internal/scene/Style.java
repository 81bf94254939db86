/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import org.liveupdate.graph.layout.TextMeasure.Font;
import org.liveupdate.graph.style.Theme;

/**
 * How a shape looks. The name becomes a class in SVG; equal names mean equal styles.
 *
 * @param name   letters, digits and dashes
 * @param fill   the name of a colour of {@link Theme}, or {@code null} for none
 * @param stroke the name of a colour, or {@code null} for none
 * @param width  of the stroke in pixels
 * @param dash   pattern of the stroke in pixels; empty for a solid line
 * @param font   of a text, or {@code null}
 * @param size   of a text in pixels
 * @param look   of a text
 */
public record Style(String name, String fill, String stroke, double width, double[] dash, Font font, double size,
        Look look) {
    private static final double[] SOLID = {};

    /** How the letters of a text look. */
    public enum Look {
        /** Upright. */
        PLAIN,
        /** Slanted, for what is not there. */
        ITALIC,
        /** Struck through, for what is gone. */
        STRUCK,
        /** With a rim in the colour of the background, so that it can be read over lines. */
        RIMMED
    }

    /** A filled area without a border. */
    public static Style area(String name, String fill) {
        return new Style(name, fill, null, 0, SOLID, null, 0, Look.PLAIN);
    }

    /** A line. */
    public static Style line(String name, String stroke, double width, double... dash) {
        return new Style(name, null, stroke, width, dash, null, 0, Look.PLAIN);
    }

    /** An area with a border. */
    public static Style bordered(String name, String fill, String stroke, double width) {
        return new Style(name, fill, stroke, width, SOLID, null, 0, Look.PLAIN);
    }

    /** A text. */
    public static Style text(String name, String fill, Font font, double size, Look look) {
        return new Style(name, fill, null, 0, SOLID, font, size, look);
    }
}
