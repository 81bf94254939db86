/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The ELF core format (System V ABI, chapter 5) as QEMU and makedumpfile write it for physical memory. */
package org.liveupdate.image.elf;
