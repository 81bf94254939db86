/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A placement for graphs of any size, in time that grows little faster than the graph: columns by distance from the
 * root, chains stacked in a column, the order in columns by the heights of neighbours, and lines in channels.
 */
package org.liveupdate.graph.internal.fast;
