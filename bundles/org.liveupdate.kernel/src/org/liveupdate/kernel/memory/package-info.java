/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The memory of a simulated machine: sparse physical pages with copy-on-write snapshots, folios with orders and
 * reference counts, and the allocator of one kernel, which detects the use of memory that is not allocated.
 */
package org.liveupdate.kernel.memory;
