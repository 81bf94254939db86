/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.State;

/** Colours that can be read, and marks that do not need them. */
class ThemeTest {

    private static List<String> kinds() throws IllegalAccessException {
        List<String> kinds = new ArrayList<>(List.of("", "something else"));
        for (Field field : Kinds.class.getFields()) {
            kinds.add((String) field.get(null));
        }
        return kinds;
    }

    /** The contrast of two colours as the web accessibility guidelines (WCAG 2) define it. */
    private static double contrast(int a, int b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static void readable(Theme theme, String text, String behind, double least) {
        double contrast = contrast(theme.colour(text), theme.colour(behind));
        assertTrue(contrast >= least, (theme.isDark() ? "dark: " : "light: ") + text + " on " + behind + " has only "
                + contrast);
    }

    @Test
    void everyTextCanBeRead() throws IllegalAccessException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String text : List.of(Theme.TEXT, Theme.SOFT_TEXT, Theme.FAINT_TEXT)) {
                readable(theme, text, Theme.BOX, 4.5);
                readable(theme, text, Theme.ZEBRA, 4.5);
                readable(theme, text, Theme.BACKGROUND, 4.5);
            }
            for (String kind : kinds()) {
                readable(theme, Theme.TEXT, Theme.band(kind), 4.5);
                readable(theme, Theme.SOFT_TEXT, Theme.band(kind), 4.5);
            }
            for (State state : State.values()) {
                readable(theme, Theme.TEXT, Theme.tint(state), 4.5);
                readable(theme, Theme.SOFT_TEXT, Theme.tint(state), 4.5);
            }
            readable(theme, Theme.BADGE_TEXT, Theme.state(State.PROBLEM), 4.5);
        }
    }

    @Test
    void signsAndLinesCanBeSeen() throws IllegalAccessException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (State state : State.values()) {
                if (state != State.SAME) {
                    readable(theme, Theme.state(state), Theme.BACKGROUND, 4.5);
                    readable(theme, Theme.state(state), Theme.tint(state), 4);
                }
            }
            for (String kind : kinds()) {
                readable(theme, Theme.kind(kind), Theme.BACKGROUND, 3);
            }
            for (String kind : List.of(Kinds.POINTER, Kinds.CHAIN, Kinds.REFERENCE)) {
                readable(theme, Theme.edge(kind), Theme.BACKGROUND, 3);
            }
        }
    }

    @Test
    void bothThemesKnowTheSameNames() throws IllegalAccessException {
        for (Field field : Theme.class.getFields()) {
            if (field.getType() == String.class) {
                String name = (String) field.get(null);
                assertNotEquals(-1, Theme.LIGHT.colour(name));
                assertNotEquals(-1, Theme.DARK.colour(name));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Theme.LIGHT.colour("no such name"));
    }

    @Test
    void unknownKindsHaveANeutralColourAndAHarmlessName() {
        assertEquals("kind-other", Theme.kind("\"><script>"));
        assertEquals("edge-pointer", Theme.edge("\"><script>"));
        assertEquals(Theme.LIGHT.colour(Theme.kind("x")), Theme.LIGHT.colour(Theme.kind(Kinds.GROUP)));
    }

    @Test
    void statesDifferWithoutColour() {
        Set<String> looks = new HashSet<>();
        Set<String> signs = new HashSet<>();
        for (State state : State.values()) {
            looks.add(Strokes.width(state) + java.util.Arrays.toString(Strokes.dash(state)));
            signs.add(state.sign());
        }
        assertEquals(State.values().length, looks.size());
        assertEquals(State.values().length, signs.size());
    }

    @Test
    void aReferenceIsDashedUnlessItsStateSaysOtherwise() {
        assertEquals(0, Strokes.dash(Kinds.POINTER, State.SAME).length);
        assertEquals(2, Strokes.dash(Kinds.REFERENCE, State.SAME).length);
        assertArrayEquals(Strokes.dash(State.REMOVED), Strokes.dash(Kinds.REFERENCE, State.REMOVED));
        assertTrue(Strokes.width(Kinds.CHAIN, State.SAME) > Strokes.width(Kinds.POINTER, State.SAME));
    }
}
