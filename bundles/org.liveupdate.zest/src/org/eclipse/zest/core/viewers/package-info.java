/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JFace viewers for graphs, with the names, signatures and behaviour of the Zest API: content providers say what is
 * connected with what, label providers and decorators say how it looks.
 */
package org.eclipse.zest.core.viewers;
