/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

/** What a piece of text is, and with that its font. */
public enum TextFont {
    /** The title of a node. */
    TITLE,
    /** Names, places and labels. */
    NAME,
    /** Values; a font of fixed width. */
    VALUE
}
