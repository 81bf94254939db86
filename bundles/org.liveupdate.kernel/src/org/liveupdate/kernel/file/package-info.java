/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Open files of a simulated kernel and the descriptors of processes that refer to them. */
package org.liveupdate.kernel.file;
