/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Scenarios: a machine, the programs on it, and what is done to them step by step, with what is expected. */
package org.liveupdate.model.scenario;
