/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An application that shows each kind of graph, for people and for screenshots, and a benchmark.
 */
package org.liveupdate.zest.gallery;
