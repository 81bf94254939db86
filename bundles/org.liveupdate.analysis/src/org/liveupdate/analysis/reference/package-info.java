/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Pages of the help that are made from the layouts and rules themselves, so that they cannot be out of date.
 */
package org.liveupdate.analysis.reference;
