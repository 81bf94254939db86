/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

import org.liveupdate.graph.layout.TextMeasure;

/** The text measure of the layouts, with the fonts of a theme. Made on the user interface's thread, used on any. */
public final class ThemeMeasure implements TextMeasure {
    private final TextWidths title;
    private final TextWidths name;
    private final TextWidths value;

    /** Measures with the fonts that the theme has now. */
    public ThemeMeasure(GraphTheme theme) {
        title = TextWidths.of(theme.font(TextFont.TITLE));
        name = TextWidths.of(theme.font(TextFont.NAME));
        value = TextWidths.of(theme.font(TextFont.VALUE));
    }

    private TextWidths of(Font font) {
        return switch (font) {
            case TITLE -> title;
            case NAME -> name;
            case VALUE -> value;
        };
    }

    @Override
    public double width(String text, Font font) {
        return Math.ceil(of(font).width(text));
    }

    @Override
    public double lineHeight(Font font) {
        return of(font).height() + 1.0;
    }
}
