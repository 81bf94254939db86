/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a user prefers: the page, the defaults, and the values as the rest of the workbench asks for them. */
package org.liveupdate.ui.preferences;
