/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Problems of scenario files as markers, kept up to date in the background, and their signs in the explorer. */
package org.liveupdate.ui.scenario.problems;
