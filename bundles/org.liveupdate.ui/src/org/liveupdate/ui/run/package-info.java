/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Running the scenario of an editor step by step: the control that editors, views and commands share, its buttons and
 * its timeline.
 */
package org.liveupdate.ui.run;
