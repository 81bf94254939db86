/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of making scenarios from captured images. */
package org.liveupdate.analysis.capture;
