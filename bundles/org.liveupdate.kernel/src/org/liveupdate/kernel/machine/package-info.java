/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A whole simulated machine: what outlives a kexec, the kernels that run on it one after the other, and how one hands
 * over to the next.
 */
package org.liveupdate.kernel.machine;
