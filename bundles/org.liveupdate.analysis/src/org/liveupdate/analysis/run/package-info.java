/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Running scenarios: a scenario's machine is built and its steps are made on the simulated kernel; each step leaves a
 * result with its error number, its events, its state and what became of the expectations.
 */
package org.liveupdate.analysis.run;
