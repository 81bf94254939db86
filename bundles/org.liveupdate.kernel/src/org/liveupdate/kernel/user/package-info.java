/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** User space of a simulated machine: processes with their descriptors, and system calls with their results. */
package org.liveupdate.kernel.user;
