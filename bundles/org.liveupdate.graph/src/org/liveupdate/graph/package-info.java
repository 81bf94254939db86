/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The graph model: records with ports, nested containers and the pointers between them, without any user interface.
 * A {@link org.liveupdate.graph.Graph} is immutable and has stable string ids, so that views, differences and layouts
 * can speak of the same object over time.
 */
package org.liveupdate.graph;
