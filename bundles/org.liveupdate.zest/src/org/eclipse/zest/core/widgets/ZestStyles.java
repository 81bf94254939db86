/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.swt.SWT;

/** Style constants for graphs, nodes and connections. They are read at run time, never compiled into clients. */
public final class ZestStyles {
    /** No style. */
    public static final int NONE = bit(-1);
    /** Invisible nodes take no part in layouts. */
    public static final int IGNORE_INVISIBLE_LAYOUT = bit(0);
    /** Multi-touch gestures are not handled. */
    public static final int GESTURES_DISABLED = bit(1);
    /** Connections have an arrow. */
    public static final int CONNECTIONS_DIRECTED = bit(2);
    /** Connections are solid lines. */
    public static final int CONNECTIONS_SOLID = bit(3);
    /** Connections are dashed lines. */
    public static final int CONNECTIONS_DASH = bit(4);
    /** Connections are dotted lines. */
    public static final int CONNECTIONS_DOT = bit(5);
    /** Connections are lines of dashes and dots. */
    public static final int CONNECTIONS_DASH_DOT = bit(6);
    /** The text of nodes is not shown. */
    public static final int NODES_HIDE_TEXT = bit(8);
    /** Layouts do not change the size of nodes. */
    public static final int NODES_NO_LAYOUT_RESIZE = bit(9);
    /** Labels are painted once and then copied; this implementation does so for all nodes. */
    public static final int NODES_CACHE_LABEL = bit(10);
    /** A node under the mouse pointer is shown larger when the graph is zoomed out. */
    public static final int NODES_FISHEYE = bit(11);
    /** Nodes jump to their place without an animation. */
    public static final int NODES_NO_LAYOUT_ANIMATION = bit(12);

    private ZestStyles() {
    }

    /** A call, so that compilers do not copy the value into clients. */
    private static int bit(int position) {
        return position < 0 ? SWT.NONE : 1 << position + 8;
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
