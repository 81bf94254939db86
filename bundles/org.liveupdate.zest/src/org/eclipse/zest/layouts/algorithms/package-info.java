/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Layout algorithms. All of them read and write only their context, so they run off the user interface's thread, and
 * all of them give the same result for the same input.
 */
package org.eclipse.zest.layouts.algorithms;
