/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Kexec Handover (KHO): what one kernel leaves in memory for the next. Layouts of the memory map in its two formats
 * (chunk list with bitmaps, radix tree), of preserved vmalloc areas, of block sets and of the x86 hand-off, and writers
 * that put them into memory the way the kernel does.
 */
package org.liveupdate.abi.kho;
