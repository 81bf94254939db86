/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Pointer graphs of decoded state: each recognised structure a record, each pointer an edge from its own field.
 */
package org.liveupdate.analysis.graph;
