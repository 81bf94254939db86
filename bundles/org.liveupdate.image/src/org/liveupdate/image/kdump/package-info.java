/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The kdump-compressed format (diskdump header version 6 and up) of makedumpfile and QEMU. */
package org.liveupdate.image.kdump;
