/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Layouts beyond the Zest API: running them off the user interface's thread with cancellation, and ELK.
 */
package org.liveupdate.zest.layout;
