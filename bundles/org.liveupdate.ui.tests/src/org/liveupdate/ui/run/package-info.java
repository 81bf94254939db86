/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of runs: the control, its buttons and its timeline. */
package org.liveupdate.ui.run;
