/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Writers of graphs: SVG, DOT, GraphML, JSON and PNG. All are deterministic: the same graph and placement give the
 * same bytes. None needs a display.
 */
package org.liveupdate.graph.write;
