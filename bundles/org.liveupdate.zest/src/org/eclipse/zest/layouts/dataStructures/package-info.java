/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Points, sizes and rectangles in floating point, independent of any display.
 */
package org.eclipse.zest.layouts.dataStructures;
