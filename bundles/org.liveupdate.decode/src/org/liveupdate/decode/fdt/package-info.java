/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Flattened device trees in memory: reading one at a physical address.
 */
package org.liveupdate.decode.fdt;
