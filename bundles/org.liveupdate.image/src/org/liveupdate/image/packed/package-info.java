/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Compressed images: recognising and decompressing gzip, xz and zstd under a limit, into a file, not onto the heap. */
package org.liveupdate.image.packed;
