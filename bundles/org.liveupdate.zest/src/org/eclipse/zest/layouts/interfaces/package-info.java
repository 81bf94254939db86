/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a layout algorithm sees of a graph: a context with nodes, connections and subgraphs, and listeners for changes.
 */
package org.eclipse.zest.layouts.interfaces;
