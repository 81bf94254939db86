/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view that says what points where: out of what is selected, into it, and the way to it from the KHO tree. */
package org.liveupdate.ui.references;
