/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view with who called whom in a step of a scenario: lanes and arrows, and the same as a table. */
package org.liveupdate.ui.sequence;
