/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The widths of text in one font as a sum of the widths of its characters, which are measured once. Measuring a text is
 * then as cheap as reading it, on any thread; the sum is at least as wide as the painted text, but for a fraction of a
 * pixel. One instance per font description is kept.
 */
public final class TextWidths {
    private static final int SIZE = 0x180;
    private static final int REPEAT = 32;
    private static final String SYMBOLS = "\u2013\u2014\u2022\u2026\u2190\u2191\u2192\u2193\u2212\u2248\u2260"
            + "\u2264\u2265\u25b8\u25be\u25c2\u25cf\u25cb\u2713\u26a0\u00d7";
    private static final Map<String, TextWidths> KNOWN = new ConcurrentHashMap<>();

    private final float[] latin = new float[SIZE];
    private final float[] symbols = new float[SYMBOLS.length()];
    private final float wide;
    private final int height;

    private TextWidths(Font font) {
        GC gc = new GC(Display.getCurrent());
        try {
            gc.setFont(font);
            height = gc.getFontMetrics().getHeight();
            for (char c = ' '; c < SIZE; c++) {
                latin[c] = c >= 0x7f && c < 0xa0 ? 0 : measure(gc, c);
            }
            for (int i = 0; i < symbols.length; i++) {
                symbols[i] = measure(gc, SYMBOLS.charAt(i));
            }
            wide = Math.max(measure(gc, 'W'), measure(gc, '\u4e2d'));
        } finally {
            gc.dispose();
        }
    }

    private static float measure(GC gc, char c) {
        char[] many = new char[REPEAT];
        Arrays.fill(many, c);
        return gc.textExtent(new String(many), SWT.DRAW_TRANSPARENT).x / (float) REPEAT;
    }

    /** The widths for a font. To be called on the thread of the user interface. */
    public static TextWidths of(Font font) {
        FontData data = font.getFontData()[0];
        String key = data.getName() + "/" + data.getHeight() + "/" + data.getStyle();
        TextWidths known = KNOWN.get(key);
        if (known == null) {
            known = new TextWidths(font);
            KNOWN.put(key, known);
        }
        return known;
    }

    /** The width of one line of text in pixels. */
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    private float width(char c) {
        if (c < SIZE) {
            return latin[c];
        }
        int symbol = SYMBOLS.indexOf(c);
        return symbol >= 0 ? symbols[symbol] : Character.isLowSurrogate(c) ? 0 : wide;
    }

    /** The height of a line in pixels. */
    public int height() {
        return height;
    }

    /** The text, cut off with an ellipsis where it is wider than {@code limit} pixels. */
    public String fit(String text, double limit) {
        if (width(text) <= limit) {
            return text;
        }
        double left = limit - width('\u2026');
        int end = 0;
        while (end < text.length() && left - width(text.charAt(end)) >= 0) {
            left -= width(text.charAt(end));
            end++;
        }
        return text.substring(0, end) + '\u2026';
    }
}
