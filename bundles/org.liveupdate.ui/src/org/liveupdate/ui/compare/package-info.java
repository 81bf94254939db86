/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view Before/After: two states as linked graphs with the same places, and the list of their differences. */
package org.liveupdate.ui.compare;
