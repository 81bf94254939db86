/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

/** What a machine is doing. */
public enum MachineState {
    /** Not switched on yet. */
    OFF,
    /** A kernel runs. */
    RUNNING,
    /**
     * The kexec gap: the old kernel wrote everything and jumped, the new one has done nothing yet. Devices go on with
     * DMA through what is programmed.
     */
    GAP,
    /** A kernel stopped; memory and hardware stay as they are. */
    PANICKED
}
