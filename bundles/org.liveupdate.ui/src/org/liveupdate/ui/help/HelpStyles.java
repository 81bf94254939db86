/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.liveupdate.ui.help.HelpDocument.Span;
import org.liveupdate.ui.help.HelpDocument.Style;

/** The styles of help in the fonts and colors of the workbench. */
final class HelpStyles {

    private static final int TITLE_GROWTH = 6;
    private static final int HEADING_GROWTH = 3;

    private final StyledText text;
    private final LocalResourceManager resources;

    HelpStyles(StyledText text) {
        this.text = text;
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Styles of spans that may lie over each other, as ranges that do not. */
    StyleRange[] ranges(HelpDocument document) {
        List<StyleRange> ranges = new ArrayList<>();
        for (int[] piece : Pieces.cut(document)) {
            StyleRange range = new StyleRange();
            range.start = piece[0];
            range.length = piece[1] - piece[0];
            boolean styled = false;
            for (Span span : document.spans()) {
                if (span.start() <= piece[0] && span.end() >= piece[1]) {
                    styled |= apply(range, span);
                }
            }
            if (styled) {
                ranges.add(range);
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private boolean apply(StyleRange range, Span span) {
        switch (span.style()) {
            case TITLE -> range.font = grown(TITLE_GROWTH, SWT.BOLD);
            case HEADING -> range.font = grown(HEADING_GROWTH, SWT.BOLD);
            case SUBHEADING -> range.font = grown(1, SWT.BOLD);
            case BOLD -> range.fontStyle |= SWT.BOLD;
            case ITALIC -> range.fontStyle |= SWT.ITALIC;
            case CODE, PRE -> range.font = JFaceResources.getTextFont();
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
                range.data = span.value();
            }
            case ITEM, PICTURE -> {
                return false;
            }
        }
        return true;
    }

    private Font grown(int points, int style) {
        FontData[] base = text.getFont().getFontData();
        return resources.create(FontDescriptor.createFrom(base).increaseHeight(points).setStyle(style));
    }

    /** Cuts a text where a style begins or ends. */
    private static final class Pieces {

        private Pieces() {
        }

        static List<int[]> cut(HelpDocument document) {
            int[] cuts = document.spans().stream().filter(span -> span.style() != Style.ITEM)
                    .flatMapToInt(span -> IntStream.of(span.start(), span.end())).sorted().distinct()
                    .toArray();
            List<int[]> pieces = new ArrayList<>();
            for (int i = 0; i + 1 < cuts.length; i++) {
                pieces.add(new int[] { cuts[i], cuts[i + 1] });
            }
            return pieces;
        }
    }
}
