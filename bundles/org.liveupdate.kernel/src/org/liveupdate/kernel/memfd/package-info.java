/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Memory files (memfd): size, seals and folios, and how they are handed over as memfd-v1 and memfd-v2. */
package org.liveupdate.kernel.memfd;
