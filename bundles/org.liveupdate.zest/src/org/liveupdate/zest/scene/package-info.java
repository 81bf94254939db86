/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is on the canvas: an index of what is where, level of detail, tiles of painted graph, zoom and pan.
 */
package org.liveupdate.zest.scene;
