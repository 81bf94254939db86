/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The first page of the scenario editor. */
package org.liveupdate.ui.scenario.overview;
