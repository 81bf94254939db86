/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Robots that drive the workbench in tests: they find widgets by their names and post events as a user would. */
package org.liveupdate.ui.robot;
