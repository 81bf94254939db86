/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What of a graph is shown: runs of equal rows folded into one, neighbours and insides of nodes folded away, the
 * neighbourhood of a focus, and two graphs merged into their difference. Each is a function from graphs to a graph.
 */
package org.liveupdate.graph.view;
