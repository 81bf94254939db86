/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests that every scenario of the gallery shows what it says, in every behaviour of the kernel. */
package org.liveupdate.analysis.gallery;
