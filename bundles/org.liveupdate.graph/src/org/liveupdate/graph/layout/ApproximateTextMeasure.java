/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

/**
 * Measures text without any font: advance widths of a common sans serif face (the average of the metric-compatible
 * families of Arial and the wider ones of DejaVu), 0.6 em for the fixed-width face. Errs on the wide side, so that text
 * does not leave its box. Always gives the same numbers on every machine, which keeps exported files equal.
 */
public final class ApproximateTextMeasure implements TextMeasure {
    /** The size of all text in pixels, as writers set it. */
    public static final double FONT_SIZE = 12;
    /** The only instance that is needed; it has no state. */
    public static final TextMeasure INSTANCE = new ApproximateTextMeasure();

    private static final String NARROW = "iljtfrI|!.,:;'`()[]{}/\\\"-* ";
    private static final String WIDE = "mwMW@%\u2014\u2026";
    private static final double MONO_EM = 0.605;

    private ApproximateTextMeasure() {
    }

    @Override
    public double width(String text, Font font) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            em += font == Font.VALUE ? monoAdvance(text.charAt(i)) : sansAdvance(text.charAt(i));
        }
        return em * FONT_SIZE * (font == Font.TITLE ? 1.08 : 1);
    }

    @Override
    public double lineHeight(Font font) {
        return FONT_SIZE * 1.5;
    }

    private static double monoAdvance(char c) {
        return isFullWidth(c) ? 2 * MONO_EM : Character.isLowSurrogate(c) ? 0 : MONO_EM;
    }

    private static double sansAdvance(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.37;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.95;
        }
        if (Character.isLowSurrogate(c)) {
            return 0;
        }
        if (isFullWidth(c)) {
            return 1.05;
        }
        return Character.isUpperCase(c) ? 0.70 : 0.60;
    }

    /** Ideographs, kana, hangul and surrogate pairs (most of them pictures) take a full em or more. */
    private static boolean isFullWidth(char c) {
        return c >= '\u1100' && c <= '\u115f' || c >= '\u2e80' && c <= '\ua4cf' || c >= '\uac00' && c <= '\ud7a3'
                || c >= '\uf900' && c <= '\ufaff' || c >= '\uff00' && c <= '\uff60' || Character.isHighSurrogate(c);
    }
}
