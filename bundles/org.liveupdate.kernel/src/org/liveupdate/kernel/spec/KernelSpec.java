/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.spec;

import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Generations;

/**
 * A kernel to boot.
 *
 * @param generations formats it reads and writes
 * @param behaviour   its defects
 * @param options     its command line and configuration
 */
public record KernelSpec(Generations generations, Behaviour behaviour, KernelOptions options) {
}
