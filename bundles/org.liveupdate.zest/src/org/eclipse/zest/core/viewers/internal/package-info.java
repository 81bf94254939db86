/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What zooms a graph. The Zest API has it here too: clients meet it as the type of {@code Graph.getZoomManager()} and
 * need not name it.
 */
package org.eclipse.zest.core.viewers.internal;
