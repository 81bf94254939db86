/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page of the scenario editor with the steps. */
package org.liveupdate.ui.scenario.steps;
