/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The hardware of VT-d units: registers, caches, fault recording, and the translation of DMA from what is in memory. It
 * outlives kernels: a kexec leaves it as it is.
 */
package org.liveupdate.kernel.vtd.hardware;
