/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What views look at: the state of a captured image, or of one moment of a scenario, behind one small interface. */
package org.liveupdate.analysis.source;
