/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Routing edges as right-angled lines: the boxes stand in columns, lines run up and down in the channels between the
 * columns and cross a column only in the gaps between its boxes.
 */
package org.liveupdate.graph.internal.route;
