/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Scenarios to begin with, and how to build scenarios in code. */
package org.liveupdate.model.template;
