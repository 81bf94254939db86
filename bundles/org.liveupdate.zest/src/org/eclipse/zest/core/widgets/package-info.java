/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The graph widget and its items, with the names, signatures and behaviour of the Zest API. Items are plain objects
 * without native resources; figures are made only for those whose figure is asked for.
 */
package org.eclipse.zest.core.widgets;
