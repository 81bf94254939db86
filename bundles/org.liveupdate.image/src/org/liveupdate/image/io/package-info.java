/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Bytes of files by 64-bit offset without the heap: mapped windows, and maps of pieces that put several sources
 * together into one space.
 */
package org.liveupdate.image.io;
