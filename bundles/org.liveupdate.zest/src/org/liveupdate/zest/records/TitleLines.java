/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.liveupdate.zest.theme.TextWidths;

import java.util.ArrayList;
import java.util.List;

/** A title, broken into so many lines at most; the last one is cut off where there is more. */
final class TitleLines {
    private final List<String> lines = new ArrayList<>();
    private boolean complete = true;
    private boolean whole = true;

    TitleLines(String title, TextWidths widths, double width, int most) {
        String rest = title;
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1 || widths.width(rest) <= width) {
                complete = widths.width(rest) <= width;
                lines.add(widths.fit(rest, width));
                return;
            }
            int end = breakAt(rest, widths, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
    }

    /** After the last space, dot or underscore that fits, else after the last character that fits. */
    private int breakAt(String text, TextWidths widths, double width) {
        int fits = 1;
        while (fits < text.length() && widths.width(text.substring(0, fits + 1)) <= width) {
            fits++;
        }
        for (int i = fits; i > fits / 2; i--) {
            if (" ._-/:".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        whole = false;
        return fits;
    }

    /** Whether nothing was cut off. */
    boolean isComplete() {
        return complete;
    }

    /** Whether no word was broken. */
    boolean isWhole() {
        return whole;
    }

    List<String> lines() {
        return lines;
    }
}
