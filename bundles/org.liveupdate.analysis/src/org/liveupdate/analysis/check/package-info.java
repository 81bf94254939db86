/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Consistency rules over the decoded state of a live update: what a kernel relies on when it takes the state over, and
 * what the postings of the series got wrong.
 */
package org.liveupdate.analysis.check;
