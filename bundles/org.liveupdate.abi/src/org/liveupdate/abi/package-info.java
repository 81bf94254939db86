/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Bytes by physical address and what every part of the product says about them: ranges, problems, progress.
 */
package org.liveupdate.abi;
