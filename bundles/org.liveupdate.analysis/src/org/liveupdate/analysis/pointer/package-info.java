/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Pointers as things of their own: read from every recognised structure by its layout, and asked from both ends.
 */
package org.liveupdate.analysis.pointer;
