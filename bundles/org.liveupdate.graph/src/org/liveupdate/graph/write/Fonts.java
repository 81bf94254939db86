/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.HashMap;
import java.util.Map;
import org.liveupdate.graph.internal.scene.Style;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.layout.TextMeasure;

/**
 * The fonts of a PNG: the logical fonts that every Java runtime has. On a machine without any font files there are
 * none; texts are then drawn as bars instead of failing.
 */
final class Fonts {
    private final Map<String, Font> fonts = new HashMap<>();
    private boolean broken;

    /** The font of a style, or {@code null} if the machine has none. */
    Font of(Style style) {
        return broken ? null : fonts.computeIfAbsent(style.name(), name -> make(style));
    }

    /** Remembers that drawing a text failed, which is how a machine without fonts shows. */
    void giveUp() {
        broken = true;
    }

    private static Font make(Style style) {
        boolean value = style.font() == TextMeasure.Font.VALUE;
        int bold = style.font() == TextMeasure.Font.TITLE ? Font.BOLD : Font.PLAIN;
        int slant = style.look() == Look.ITALIC ? Font.ITALIC : Font.PLAIN;
        Font font = new Font(value ? Font.MONOSPACED : Font.SANS_SERIF, bold | slant, 1)
                .deriveFont((float) style.size());
        return style.look() == Look.STRUCK
                ? font.deriveFont(Map.of(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON)) : font;
    }
}
