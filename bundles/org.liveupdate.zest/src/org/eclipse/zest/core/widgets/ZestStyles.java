/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.swt.SWT;

/**
 * Style constants for graphs, nodes and connections. The same bit means one thing for a graph, another for a node and a
 * third for a connection; the values are those of the published API, since compilers copy them into clients.
 */
public final class ZestStyles {
    /** No style. */
    public static final int NONE = SWT.NONE;
    /** Invisible nodes take no part in layouts. */
    public static final int IGNORE_INVISIBLE_LAYOUT = 1 << 1;
    /** Multi-touch gestures are not handled. */
    public static final int GESTURES_DISABLED = 1 << 6;
    /** Connections have an arrow. */
    public static final int CONNECTIONS_DIRECTED = 1 << 1;
    /** Connections are solid lines. */
    public static final int CONNECTIONS_SOLID = 1 << 2;
    /** Connections are dashed lines. */
    public static final int CONNECTIONS_DASH = 1 << 3;
    /** Connections are dotted lines. */
    public static final int CONNECTIONS_DOT = 1 << 4;
    /** Connections are lines of dashes and dots. */
    public static final int CONNECTIONS_DASH_DOT = 1 << 5;
    /** The text of nodes is not shown. */
    public static final int NODES_HIDE_TEXT = 1 << 3;
    /** Layouts do not change the size of nodes. */
    public static final int NODES_NO_LAYOUT_RESIZE = 1 << 4;
    /** Labels are painted once and then copied; this implementation does so for all nodes. */
    public static final int NODES_CACHE_LABEL = 1 << 1;
    /** A node under the mouse pointer is shown larger when the graph is zoomed out. */
    public static final int NODES_FISHEYE = 1 << 2;
    /** Nodes jump to their place without an animation. */
    public static final int NODES_NO_LAYOUT_ANIMATION = 1 << 8;

    /** The enlarged picture of a node comes without an animation; this implementation never animates it. */
    public static final int NODES_NO_FISHEYE_ANIMATION = 1 << 16;
    /** Nothing about a node is animated. */
    public static final int NODES_NO_ANIMATION = NODES_NO_LAYOUT_ANIMATION | NODES_NO_FISHEYE_ANIMATION;

    private ZestStyles() {
    }

    /** Whether all bits of a flag are set in a style. */
    public static boolean checkStyle(int style, int flag) {
        return (style & flag) == flag;
    }

    /**
     * Checks a style for connections.
     *
     * @return whether at most one kind of line is asked for
     */
    public static boolean validateConnectionStyle(int styleToValidate) {
        int lines = CONNECTIONS_SOLID | CONNECTIONS_DASH | CONNECTIONS_DOT | CONNECTIONS_DASH_DOT;
        return Integer.bitCount(styleToValidate & lines) <= 1;
    }
}
