/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.spec;

/**
 * Command line and configuration of the machine's kernels, the same for all of them.
 *
 * @param scalableMode  {@code intel_iommu=sm_on}: use scalable mode where the hardware has it
 * @param passThrough   {@code iommu=pt}: default domains are identity domains instead of DMA domains
 * @param khoDebug      CONFIG_KEXEC_HANDOVER_DEBUG: preserving memory that overlaps scratch fails
 * @param liveUpdate    {@code liveupdate=on}
 * @param handover      {@code kho=on}
 * @param panicOnWarn   {@code panic_on_warn}: a WARN stops the kernel
 */
public record KernelOptions(boolean scalableMode, boolean passThrough, boolean khoDebug, boolean liveUpdate,
        boolean handover, boolean panicOnWarn) {

    /** Everything on that live update needs, legacy mode, DMA default domains. */
    public static final KernelOptions DEFAULT = new KernelOptions(false, false, true, true, true, false);

    /**
     * The same with scalable mode.
     *
     * @return new options
     */
    public KernelOptions scalable() {
        return new KernelOptions(true, passThrough, khoDebug, liveUpdate, handover, panicOnWarn);
    }
}
