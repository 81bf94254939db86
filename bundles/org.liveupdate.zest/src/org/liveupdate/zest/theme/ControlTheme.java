/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.graph.State;
import org.liveupdate.graph.style.Theme;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The theme that follows a control: its background and foreground (so whatever style sheet or desktop theme set them)
 * and, for colours with a meaning, the JFace colour registry under {@value #PREFIX} and the role in lower case, else
 * the colours of exported pictures and system colours, moved so far that they can be read on the background.
 */
public final class ControlTheme implements GraphTheme {
    /** The beginning of the keys in the JFace colour registry. */
    public static final String PREFIX = "org.liveupdate.zest.";

    /** Where SWT says which theme GTK has, since it does not say there itself whether that is one of high contrast. */
    private static final String GTK_THEME = "org.eclipse.swt.internal.gtk.theme";

    /** How much of the way to white titles on a dark background go: the text of a dark theme is a grey. */
    private static final double TITLE = 0.75;

    private final Control control;
    private final Map<Role, Color> colors = new EnumMap<>(Role.class);
    private final Map<Role, Color> tints = new EnumMap<>(Role.class);
    private final Map<String, Color> named = new HashMap<>();
    private final Map<String, Color> bands = new HashMap<>();
    private final Map<Font, TextWidths> widths = new IdentityHashMap<>();
    private final Map<Integer, Font> titles = new HashMap<>();
    private RGB background;
    private RGB text;

    /** Makes a theme for a control; its font is used for titles and names. */
    public ControlTheme(Control control) {
        this.control = control;
        refresh();
        control.addDisposeListener(event -> dispose());
    }

    /** Looks at the control's colours and font again. */
    public void refresh() {
        colors.clear();
        tints.clear();
        named.clear();
        bands.clear();
        background = control.getBackground().getRGB();
        text = control.getForeground().getRGB();
        if (Contrast.ratio(background, text) < Contrast.TEXT) {
            RGB black = system(SWT.COLOR_BLACK);
            RGB white = system(SWT.COLOR_WHITE);
            text = Contrast.ratio(background, black) > Contrast.ratio(background, white) ? black : white;
        }
        dispose();
    }

    private void dispose() {
        titles.values().forEach(Font::dispose);
        titles.clear();
        widths.clear();
    }

    @Override
    public boolean isHighContrast() {
        return control.getDisplay().getHighContrast() || System.getProperty(GTK_THEME, "").contains("HighContrast");
    }

    @Override
    public boolean isDark() {
        return Contrast.luminance(background) < Contrast.luminance(text);
    }

    @Override
    public Color color(Role role) {
        return colors.computeIfAbsent(role, key -> new Color(compute(key)));
    }

    @Override
    public Color tint(Role role) {
        return tints.computeIfAbsent(role, key -> isHighContrast() ? color(Role.NODE)
                : new Color(Contrast.mix(color(Role.NODE).getRGB(), color(key).getRGB(), isDark() ? 0.32 : 0.20)));
    }

    @Override
    public Font font(TextFont font) {
        if (font == TextFont.VALUE) {
            return JFaceResources.getTextFont();
        }
        if (font == TextFont.NAME) {
            return control.getFont();
        }
        return titleFont(100);
    }

    @Override
    public TextWidths widths(Font font) {
        return widths.computeIfAbsent(font, TextWidths::of);
    }

    private RGB compute(Role role) {
        ColorRegistry registry = JFaceResources.getColorRegistry();
        String key = PREFIX + role.name().toLowerCase(java.util.Locale.ROOT);
        if (registry.hasValueFor(key)) {
            RGB given = registry.getRGB(key);
            boolean sign = role.compareTo(Role.SELECTION) >= 0;
            return sign ? Contrast.ensure(given, background, text, Contrast.LINE) : given;
        }
        boolean strong = isHighContrast();
        return switch (role) {
            case BACKGROUND -> background;
            case TEXT -> text;
            case HEADER_TEXT -> isDark() ? Contrast.mix(text, system(SWT.COLOR_WHITE), TITLE) : text;
            case MUTED_TEXT -> strong ? text
                    : Contrast.ensure(Contrast.mix(background, text, 0.62), node(), text, Contrast.TEXT);
            case NODE -> node();
            case HEADER -> strong ? background : Contrast.mix(node(), text, isDark() ? 0.16 : 0.09);
            case CONTAINER -> strong ? background : Contrast.mix(background, text, isDark() ? 0.05 : 0.03);
            case STRIPE -> strong ? background : Contrast.mix(node(), text, 0.035);
            case BORDER -> strong ? text : Contrast.mix(background, text, 0.45);
            case EDGE -> strong ? text : Contrast.mix(background, text, 0.55);
            case SELECTION -> line(SWT.COLOR_LIST_SELECTION);
            case LEADS_TO -> line(SWT.COLOR_BLUE);
            case POINTED_FROM -> line(SWT.COLOR_DARK_MAGENTA);
            case HIT -> line(SWT.COLOR_DARK_YELLOW);
            case ADDED -> accent(Theme.state(State.ADDED));
            case REMOVED -> accent(Theme.state(State.REMOVED));
            case CHANGED -> accent(Theme.state(State.CHANGED));
            case MOVED -> accent(Theme.state(State.MOVED));
            case PROBLEM -> accent(Theme.state(State.PROBLEM));
        };
    }

    /** The colour of a name as exported pictures have it, moved so far that it can be seen on this background. */
    private RGB accent(String name) {
        ColorRegistry registry = JFaceResources.getColorRegistry();
        RGB rgb = registry.getRGB(PREFIX + name);
        if (rgb == null) {
            int value = (isDark() ? Theme.DARK : Theme.LIGHT).colour(name);
            rgb = new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
        }
        return isHighContrast() ? text : Contrast.ensure(rgb, background, text, Contrast.LINE);
    }

    @Override
    public Color named(String name) {
        return named.computeIfAbsent(name, key -> new Color(accent(key)));
    }

    @Override
    public Color band(String name) {
        return bands.computeIfAbsent(name, key -> isHighContrast() ? color(Role.HEADER)
                : new Color(Contrast.mix(node(), accent(key), isDark() ? 0.30 : 0.16)));
    }

    @Override
    public Font titleFont(int percent) {
        return titles.computeIfAbsent(percent, key -> {
            FontData[] data = control.getFont().getFontData();
            for (FontData part : data) {
                part.setStyle(part.getStyle() | SWT.BOLD);
                part.setHeight(Math.max(1, part.getHeight() * key / 100));
            }
            return new Font(control.getDisplay(), data);
        });
    }

    /** Nodes stand out a little from a dark background; on a light one the border is enough. */
    private RGB node() {
        return isHighContrast() || !isDark() ? background : Contrast.mix(background, text, 0.07);
    }

    private RGB line(int systemColor) {
        return Contrast.ensure(system(systemColor), background, text, isHighContrast() ? Contrast.TEXT * 1.5
                : Contrast.LINE);
    }

    private RGB system(int id) {
        Display display = control.getDisplay();
        return display.getSystemColor(id).getRGB();
    }
}
