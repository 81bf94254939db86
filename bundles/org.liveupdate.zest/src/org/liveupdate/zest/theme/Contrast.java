/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

import org.eclipse.swt.graphics.RGB;

/** Computes with colours: mixing, and the contrast between two as WCAG 2 defines it. */
public final class Contrast {
    /** What WCAG 2 asks for text. */
    public static final double TEXT = 4.5;
    /** What WCAG 2 asks for lines and signs. */
    public static final double LINE = 3.0;

    private static final int STEPS = 20;

    private Contrast() {
    }

    /** The colour at a fraction of the way from one to the other, 0 to 1. */
    public static RGB mix(RGB from, RGB to, double fraction) {
        return new RGB(channel(from.red, to.red, fraction), channel(from.green, to.green, fraction),
                channel(from.blue, to.blue, fraction));
    }

    private static int channel(int from, int to, double fraction) {
        return (int) Math.round(from + (to - from) * fraction);
    }

    /** The relative luminance, 0 (black) to 1 (white). */
    public static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The contrast of two colours, 1 to 21. */
    public static double ratio(RGB first, RGB second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour, moved towards a strong one just so far that it can be told from the background. */
    public static RGB ensure(RGB color, RGB background, RGB strong, double ratio) {
        for (int step = 0; step < STEPS; step++) {
            RGB candidate = mix(color, strong, step / (double) STEPS);
            if (ratio(candidate, background) >= ratio) {
                return candidate;
            }
        }
        return strong;
    }
}
