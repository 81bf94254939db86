/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Layout by the layered algorithm of the Eclipse Layout Kernel: ports on the borders, nesting, right-angled edges. */
package org.liveupdate.graph.internal.elk;
