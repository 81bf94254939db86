/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.theme;

/** What a colour is used for. */
public enum Role {
    /** Behind the graph. */
    BACKGROUND,
    /** Text on the background and on nodes. */
    TEXT,
    /** Text of less weight: names of fields, places, counts. */
    MUTED_TEXT,
    /** The body of a node. */
    NODE,
    /** The title band of a node. */
    HEADER,
    /** Text in the title band. */
    HEADER_TEXT,
    /** The body of an open container. */
    CONTAINER,
    /** The border of a node that nothing is special about. */
    BORDER,
    /** Every second row of a record. */
    STRIPE,
    /** A connection that nothing is special about. */
    EDGE,
    /** Outline of what is selected, and the rubber band. */
    SELECTION,
    /** What a pointer leads to. */
    LEADS_TO,
    /** What points here. */
    POINTED_FROM,
    /** A search hit. */
    HIT,
    /** Only in the later state. */
    ADDED,
    /** Only in the earlier state. */
    REMOVED,
    /** In both states, with different content. */
    CHANGED,
    /** In both states, at different places. */
    MOVED,
    /** Something is wrong. */
    PROBLEM
}
