/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.style.Theme;

/** Colours that can be told from the background, whatever it is. */
class ControlThemeTest {
    private Shell shell;
    private Canvas canvas;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        canvas = new Canvas(shell, SWT.NONE);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void themesOfGtkForHighContrastAreNoticed() {
        String key = "org.eclipse.swt.internal.gtk.theme";
        String before = System.getProperty(key);
        try {
            System.setProperty(key, "HighContrastInverse");
            ControlTheme theme = new ControlTheme(canvas);
            assertTrue(theme.isHighContrast());
            assertEquals(theme.color(Role.TEXT), theme.color(Role.BORDER), "lines are as strong as text");
        } finally {
            if (before == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, before);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"255,0", "0,255", "30,220", "240,40", "43,204", "128,128"})
    void signsAndTextCanBeReadOnAnyBackground(int background, int text) {
        canvas.setBackground(new Color(background, background, background));
        canvas.setForeground(new Color(text, text, text));
        ControlTheme theme = new ControlTheme(canvas);
        RGB back = theme.color(Role.BACKGROUND).getRGB();
        for (Role role : Role.values()) {
            if (role.compareTo(Role.SELECTION) >= 0) {
                double ratio = Contrast.ratio(theme.color(role).getRGB(), back);
                assertTrue(ratio >= 2.9, role + " has only " + ratio);
            }
        }
        assertTrue(Contrast.ratio(theme.color(Role.TEXT).getRGB(), back) >= Contrast.TEXT);
        RGB band = theme.band(Theme.kind(Kinds.DOMAIN)).getRGB();
        assertTrue(Contrast.ratio(theme.color(Role.HEADER_TEXT).getRGB(), band) >= 3, "title on " + band);
    }

    @ParameterizedTest
    @CsvSource({"47,170", "38,204", "255,0", "255,80"})
    void titlesCanBeReadOnTheBandsOfAllKinds(int background, int text) {
        canvas.setBackground(new Color(background, background, background));
        canvas.setForeground(new Color(text, text, text));
        ControlTheme theme = new ControlTheme(canvas);
        for (String kind : List.of(Kinds.KHO, Kinds.LUO, Kinds.SESSION, Kinds.ARRAY, Kinds.UNIT, Kinds.DOMAIN,
                Kinds.ROOT_TABLE, Kinds.PASID_TABLE, Kinds.PAGE_TABLE, Kinds.MEMORY)) {
            RGB band = theme.band(Theme.kind(kind)).getRGB();
            double ratio = Contrast.ratio(theme.color(Role.HEADER_TEXT).getRGB(), band);
            assertTrue(ratio >= Contrast.TEXT, "a title on the band of " + kind + " has only " + ratio);
        }
    }

    @Test
    void followsTheControl() {
        ControlTheme theme = new ControlTheme(canvas);
        canvas.setBackground(new Color(10, 10, 10));
        canvas.setForeground(new Color(240, 240, 240));
        theme.refresh();
        assertTrue(theme.isDark());
        canvas.setBackground(new Color(250, 250, 250));
        canvas.setForeground(new Color(5, 5, 5));
        theme.refresh();
        assertFalse(theme.isDark());
        assertEquals(new RGB(250, 250, 250), theme.color(Role.BACKGROUND).getRGB());
    }

    @Test
    void takesColoursFromTheRegistryOfJFace() {
        canvas.setBackground(new Color(255, 255, 255));
        canvas.setForeground(new Color(0, 0, 0));
        RGB given = new RGB(120, 0, 60);
        JFaceResources.getColorRegistry().put(ControlTheme.PREFIX + "hit", given);
        assertEquals(given, new ControlTheme(canvas).color(Role.HIT).getRGB());
    }

    @Test
    void widthsAreThoseOfPaintedText() {
        ControlTheme theme = new ControlTheme(canvas);
        GC gc = new GC(canvas);
        for (TextFont font : TextFont.values()) {
            gc.setFont(theme.font(font));
            for (String text : new String[] {"0x10c8000", "iommu_domain_ser[0]", "a \u2192 b", ""}) {
                int painted = gc.textExtent(text).x;
                double computed = theme.widths(theme.font(font)).width(text);
                assertTrue(computed >= painted - 2 && computed <= painted + 2 + text.length() / 4.0,
                        font + " " + text + ": painted " + painted + ", computed " + computed);
            }
        }
        gc.dispose();
    }

    @Test
    void fittedTextIsNotWiderThanItsPlace() {
        TextWidths widths = TextWidths.of(canvas.getFont());
        String fitted = widths.fit("a rather long text", 40);
        assertTrue(fitted.endsWith("\u2026") && widths.width(fitted) <= 40, fitted);
        assertEquals("short", widths.fit("short", 400));
    }
}
