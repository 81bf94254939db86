/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.theme.TextWidths;

/** Titles in boxes that are too small for anything else. */
class TitleLinesTest {

    private final TextWidths widths = TextWidths.of(Display.getDefault().getSystemFont());

    @Test
    void breaksBetweenWordsAsLongAsTheyFit() {
        TitleLines lines = new TitleLines("LUO state", widths, widths.width("LUO st"), 2);

        assertEquals(List.of("LUO", "state"), lines.lines());
        assertTrue(lines.isComplete());
        assertTrue(lines.isWhole());
    }

    @Test
    void tellsThatAWordIsBroken() {
        TitleLines lines = new TitleLines("states", widths, widths.width("stat"), 2);

        assertTrue(lines.isComplete());
        assertFalse(lines.isWhole());
    }
}
