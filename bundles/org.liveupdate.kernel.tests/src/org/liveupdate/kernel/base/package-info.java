/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of what all parts of the simulated kernel share. */
package org.liveupdate.kernel.base;
