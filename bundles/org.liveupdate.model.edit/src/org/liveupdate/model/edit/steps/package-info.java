/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Kinds of steps and expectations, and the commands on the list of steps. */
package org.liveupdate.model.edit.steps;
