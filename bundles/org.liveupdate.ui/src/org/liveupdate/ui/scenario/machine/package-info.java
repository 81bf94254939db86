/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page of the scenario editor on which a machine and its programs are drawn and edited. */
package org.liveupdate.ui.scenario.machine;
