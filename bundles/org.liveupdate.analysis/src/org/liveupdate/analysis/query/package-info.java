/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Questions about addresses and what KHO preserves: what stands here, who points here, why a page is preserved, what is
 * preserved but unreachable and what is reachable but not preserved.
 */
package org.liveupdate.analysis.query;
