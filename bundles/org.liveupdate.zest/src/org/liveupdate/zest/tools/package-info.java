/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What mouse and keyboard do on a graph: selecting, panning, zooming, dragging, following connections, searching.
 */
package org.liveupdate.zest.tools;
