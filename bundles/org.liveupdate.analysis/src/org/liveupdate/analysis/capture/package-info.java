/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Scenarios that begin with what was found in a captured image, as far as its structures say. */
package org.liveupdate.analysis.capture;
