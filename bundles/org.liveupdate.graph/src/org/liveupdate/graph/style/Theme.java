/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.style;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.State;

/**
 * Named colours for a light or a dark background. Names are the same in both, so that a picture can refer to them and
 * a reader's theme can decide. Colours are 0xRRGGBB. Texts have a contrast of at least 4.5 to what is behind them.
 */
public final class Theme {
    /** Behind everything. */
    public static final String BACKGROUND = "background";
    /** The inside of a box. */
    public static final String BOX = "box";
    /** The border of a box. */
    public static final String BORDER = "border";
    /** Under the lower right border of a box. */
    public static final String SHADOW = "shadow";
    /** Every second row. */
    public static final String ZEBRA = "zebra";
    /** Titles and values. */
    public static final String TEXT = "text";
    /** Names of rows, places, labels. */
    public static final String SOFT_TEXT = "soft-text";
    /** Empty slots and footers. */
    public static final String FAINT_TEXT = "faint-text";
    /** Text on a badge. */
    public static final String BADGE_TEXT = "badge-text";

    /** For a light background. */
    public static final Theme LIGHT = new Theme(false);
    /** For a dark background. */
    public static final Theme DARK = new Theme(true);

    private static final int TEAL = 0;
    private static final int VIOLET = 1;
    private static final int AMBER = 2;
    private static final int BLUE = 3;
    private static final int PINK = 4;
    private static final int GREEN = 5;
    private static final int CYAN = 6;
    private static final int SLATE = 7;
    private static final int LIME = 8;
    private static final int[] LIGHT_HUES = {0x0f766e, 0x7c3aed, 0xb45309, 0x2563eb, 0xbe185d, 0x15803d, 0x0e7490,
            0x64748b, 0x6b7f0a};
    private static final int[] DARK_HUES = {0x2dd4bf, 0xa78bfa, 0xfbbf24, 0x60a5fa, 0xf472b6, 0x4ade80, 0x22d3ee,
            0x94a3b8, 0xc4e03a};
    private static final Map<String, Integer> HUE_OF_KIND = Map.ofEntries(Map.entry(Kinds.KHO, TEAL),
            Map.entry(Kinds.FDT, TEAL), Map.entry(Kinds.LUO, VIOLET), Map.entry(Kinds.SESSION, VIOLET),
            Map.entry(Kinds.FILE, VIOLET), Map.entry(Kinds.FLB, VIOLET), Map.entry(Kinds.MEMFD, VIOLET),
            Map.entry(Kinds.ARRAY, AMBER), Map.entry(Kinds.ENTRY, AMBER), Map.entry(Kinds.UNIT, BLUE),
            Map.entry(Kinds.DEVICE, BLUE), Map.entry(Kinds.DOMAIN, PINK), Map.entry(Kinds.ROOT_TABLE, GREEN),
            Map.entry(Kinds.CONTEXT_TABLE, GREEN), Map.entry(Kinds.PASID_DIRECTORY, LIME),
            Map.entry(Kinds.PASID_TABLE, LIME), Map.entry(Kinds.PAGE_TABLE, CYAN), Map.entry(Kinds.USER, PINK));
    private static final Set<String> EDGE_KINDS = Set.of(Kinds.POINTER, Kinds.CHAIN, Kinds.CONTAINS, Kinds.REFERENCE);

    private final boolean dark;
    private final Map<String, Integer> colours = new TreeMap<>();

    private Theme(boolean dark) {
        this.dark = dark;
        put(BACKGROUND, 0xffffff, 0x0f141a);
        put(BOX, 0xffffff, 0x1a212b);
        put(BORDER, 0xb8c2cc, 0x465260);
        put(SHADOW, 0xe8ecf1, 0x090c10);
        put(ZEBRA, 0xf5f7fa, 0x1f2833);
        put(TEXT, 0x1b2330, 0xe6edf3);
        put(SOFT_TEXT, 0x545f6c, 0xb3c0ce);
        put(FAINT_TEXT, 0x646f7b, 0x93a0ae);
        put(BADGE_TEXT, 0xffffff, 0x14181f);
        put("state-same", 0xb8c2cc, 0x465260);
        put("state-added", 0x137333, 0x56d364);
        put("state-removed", 0xb3261e, 0xff8a80);
        put("state-changed", 0x8a5a00, 0xe3b341);
        put("state-moved", 0x0b57d0, 0x79b8ff);
        put("state-problem", 0xc2185b, 0xff6fae);
        put("edge-pointer", 0x5a6b80, 0x8b9db3);
        put("edge-chain", 0x7c3aed, 0xa78bfa);
        put("edge-contains", 0xa7b1bc, 0x566372);
        put("edge-reference", 0x0e7490, 0x22d3ee);
    }

    private void put(String name, int light, int night) {
        colours.put(name, dark ? night : light);
    }

    /** Whether this is for a dark background. */
    public boolean isDark() {
        return dark;
    }

    /**
     * The colour of a name: one of the constants here or a name that another method gave.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    public int colour(String name) {
        Integer known = colours.get(name);
        if (known != null) {
            return known;
        }
        if (name.startsWith("kind-")) {
            boolean band = name.endsWith("-band");
            String kind = name.substring("kind-".length(), name.length() - (band ? "-band".length() : 0));
            int hue = (dark ? DARK_HUES : LIGHT_HUES)[HUE_OF_KIND.getOrDefault(kind, SLATE)];
            return band ? blend(hue, colour(BOX), dark ? 0.22 : 0.12) : hue;
        }
        if (name.endsWith("-tint")) {
            return blend(colour(name.substring(0, name.length() - "-tint".length())), colour(BOX), dark ? 0.22 : 0.12);
        }
        throw new IllegalArgumentException("no colour " + name);
    }

    /** The name of the strong colour of a kind of node. */
    public static String kind(String kind) {
        return "kind-" + (HUE_OF_KIND.containsKey(kind) ? kind : "other");
    }

    /** The name of the colour of the title band of a kind of node. */
    public static String band(String kind) {
        return kind(kind) + "-band";
    }

    /** The name of the colour of a kind of edge. */
    public static String edge(String kind) {
        return "edge-" + (EDGE_KINDS.contains(kind) ? kind : Kinds.POINTER);
    }

    /** The name of the colour of a state. */
    public static String state(State state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the colour behind a row in this state. */
    public static String tint(State state) {
        return state(state) + "-tint";
    }

    private static int blend(int over, int under, double part) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = (over >> shift & 0xff) * part + (under >> shift & 0xff) * (1 - part);
            result |= (int) Math.round(value) << shift;
        }
        return result;
    }
}
