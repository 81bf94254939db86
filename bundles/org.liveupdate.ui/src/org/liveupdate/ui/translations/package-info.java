/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view with translations: all ranges of a device, its address space as a bar, and the walk of one address. */
package org.liveupdate.ui.translations;
