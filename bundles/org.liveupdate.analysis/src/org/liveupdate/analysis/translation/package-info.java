/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Where requests of a device lead: its ranges sorted and filtered, its address space as a bar, the walk of one address.
 */
package org.liveupdate.analysis.translation;
