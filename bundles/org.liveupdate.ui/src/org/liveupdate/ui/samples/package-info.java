/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The project with sample captures. */
package org.liveupdate.ui.samples;
