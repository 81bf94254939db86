/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Launch configurations that run a scenario, print what its steps did to a console, and show the moment in the editor.
 */
package org.liveupdate.ui.run.launch;
