/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The graph widget and its items, with the names, signatures and behaviour of the Zest API. Items are plain objects
 * without native resources; figures are made only for those whose figure is asked for. Where this differs from Eclipse
 * GEF Classic, on purpose:
 * <ul>
 * <li>Layouts of this bundle run on a thread of their own; algorithms of clients run where they are applied.</li>
 * <li>Pruned nodes are invisible, not very small; connections with an end that a layout filter takes away are not part
 * of layouts.</li>
 * <li>The line style of a connection follows its style constants; clearing a graph disposes of its items.</li>
 * <li>Containers have a scale that can be set, and may have a figure of a client's.</li>
 * <li>The colours that {@code Graph} has as fields are those of the theme.</li>
 * <li>Not there: fisheye figures and their listeners (a node under the mouse pointer is painted enlarged instead), hide
 * buttons of nodes (folding takes their place), gesture listeners (the mouse wheel events of touch pads are handled),
 * and everything of the first generation of layouts.</li>
 * </ul>
 */
package org.eclipse.zest.core.widgets;
