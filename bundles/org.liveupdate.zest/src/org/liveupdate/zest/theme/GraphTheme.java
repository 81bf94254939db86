/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Where painters look up colours and fonts. All methods are called on the thread of the user interface. */
public interface GraphTheme {
    /** The colour for a use. The caller must not dispose of it. */
    Color color(Role role);

    /** A paler form of the colour, between it and the background of nodes, for areas behind text. */
    Color tint(Role role);

    /** The colour of a name that {@link org.liveupdate.graph.style.Theme} has; moved so far that it can be seen. */
    Color named(String name);

    /** A pale form of {@link #named}, for areas behind text. */
    Color band(String name);

    /** A larger or smaller title font; in percent of the usual one. The caller must not dispose of it. */
    Font titleFont(int percent);

    /** The font for a kind of text. The caller must not dispose of it. */
    Font font(TextFont font);

    /** Whether lines are to be strong and areas not tinted. */
    boolean isHighContrast();

    /** Whether the background is darker than the text. */
    boolean isDark();

    /** The widths of text in a font, looked up fast. */
    TextWidths widths(Font font);
}
