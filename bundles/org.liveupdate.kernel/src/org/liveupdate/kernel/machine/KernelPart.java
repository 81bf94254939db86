/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import org.liveupdate.kernel.base.ErrnoException;

/** A part of a kernel that takes part in boot and reboot. */
public interface KernelPart {

    /**
     * Runs the part's initcall of a stage. It is called for each stage, in order.
     *
     * @param stage the stage
     * @throws ErrnoException if the initcall fails; that is logged and the boot goes on
     */
    void boot(BootStage stage) throws ErrnoException;

    /**
     * reboot(LINUX_REBOOT_CMD_KEXEC), first step (liveupdate_reboot): prepares what is handed over.
     *
     * @throws ErrnoException ends the system call with this error; the kernel goes on running
     */
    default void prepareReboot() throws ErrnoException {
    }

    /** Second step (device_shutdown): stops devices. Nothing can fail from here on. */
    default void shutdownDevices() {
    }

    /** Third step (machine_shutdown): the last thing before the jump; IOMMU drivers stop what must not go on. */
    default void shutdown() {
    }
}
