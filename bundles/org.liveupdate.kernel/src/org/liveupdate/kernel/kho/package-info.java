/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Kexec handover (KHO) of one simulated kernel: what it preserves for the next one, and what it takes over from the one
 * before.
 */
package org.liveupdate.kernel.kho;
