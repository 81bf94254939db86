/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Wizards: new scenarios, captures into the workspace, and graphs, images and reports out of it. */
package org.liveupdate.ui.wizards;
