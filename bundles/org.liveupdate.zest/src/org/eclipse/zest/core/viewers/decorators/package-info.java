/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Label decorators that also style nodes and connections, in place of the style providers of earlier versions.
 */
package org.eclipse.zest.core.viewers.decorators;
