/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Captured memory: {@link org.liveupdate.image.Images#open} opens ELF cores, kdump-compressed and flattened dumps and
 * raw files, compressed or not, as {@link org.liveupdate.abi.PhysicalMemory}, together with the register values and
 * tables that were captured beside them. Files are mapped, never read onto the heap, and are hostile until checked.
 */
package org.liveupdate.image;
