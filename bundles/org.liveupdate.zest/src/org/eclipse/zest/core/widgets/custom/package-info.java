/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Figures for subgraphs, to be used through the factories in {@code DefaultSubgraph}.
 */
package org.eclipse.zest.core.widgets.custom;
