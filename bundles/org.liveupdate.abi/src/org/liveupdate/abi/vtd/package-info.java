/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Intel VT-d: remapping tables and page tables in memory, and the registers that lead to them.
 */
package org.liveupdate.abi.vtd;
