/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What every part of the simulated kernel needs: error numbers, panics, the behaviour and format generations of the
 * machine, the event trace, locks, the kernel log and fault injection. {@link org.liveupdate.kernel.base.KernelContext}
 * bundles them.
 */
package org.liveupdate.kernel.base;
