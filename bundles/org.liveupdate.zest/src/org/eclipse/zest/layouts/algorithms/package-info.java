/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Layout algorithms. All of them read and write only their context, so they run off the user interface's thread, and
 * all of them give the same result for the same input.
 * <p>
 * Unlike in Eclipse GEF Classic, nodes get the room that they need even if the result is larger than the window, the
 * same input gives the same result, and layers may be as many as there are. The algorithms, constructors and interfaces
 * of the deprecated first generation are not there, nor are the protected parts that subclasses of the original could
 * replace.
 */
package org.eclipse.zest.layouts.algorithms;
