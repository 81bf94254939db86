/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.luo.LiveUpdate;
import org.liveupdate.kernel.memfd.MemfdHandler;
import org.liveupdate.kernel.memfd.Shmem;
import org.liveupdate.kernel.user.LuoCalls;
import org.liveupdate.kernel.user.MemfdCalls;
import org.liveupdate.kernel.user.Process;

/** The live update orchestrator and memory files as a part of a kernel. */
public final class LiveUpdatePart implements KernelPart {

    private final Kernel kernel;
    private final LiveUpdate luo;
    private final Shmem shmem;
    private final MemfdHandler handler;

    /**
     * The part of a kernel that is about to boot.
     *
     * @param kernel the kernel
     */
    public LiveUpdatePart(Kernel kernel) {
        this.kernel = kernel;
        this.luo = new LiveUpdate(kernel.context(), kernel.memory(), kernel.pages(), kernel.kho(),
                kernel.spec().options());
        this.shmem = new Shmem(kernel.context(), kernel.memory(), kernel.pages());
        this.handler = new MemfdHandler(shmem, kernel.kho());
    }

    @Override
    public void boot(BootStage stage) throws ErrnoException {
        if (stage == BootStage.EARLY) {
            luo.startEarly();
        }
        if (stage == BootStage.LATE) {
            luo.startLate();
            if (luo.isEnabled()) {
                luo.registerHandler(handler);
            }
        }
    }

    @Override
    public void prepareReboot() throws ErrnoException {
        luo.reboot();
    }

    /**
     * The orchestrator.
     *
     * @return the orchestrator
     */
    public LiveUpdate luo() {
        return luo;
    }

    /**
     * Memory files.
     *
     * @return the memory files
     */
    public Shmem shmem() {
        return shmem;
    }

    /**
     * The orchestrator's calls of a process.
     *
     * @param process a process of this kernel
     * @return its calls
     */
    public LuoCalls luoCalls(Process process) {
        return new LuoCalls(process, luo, kernel.context().generations().luo());
    }

    /**
     * The calls of a process to memory files.
     *
     * @param process a process of this kernel
     * @return its calls
     */
    public MemfdCalls memfdCalls(Process process) {
        return new MemfdCalls(process, shmem);
    }
}
