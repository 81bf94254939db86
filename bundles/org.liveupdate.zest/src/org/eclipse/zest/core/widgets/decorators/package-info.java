/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Decorators that style the items of a graph.
 */
package org.eclipse.zest.core.widgets.decorators;
