/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Trace;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.user.Host;
import org.liveupdate.kernel.user.Process;

/** One kernel, from its boot to the next kexec or a panic. */
public final class Kernel implements Host {

    private final Machine machine;
    private final MachineSpec spec;
    private final KernelContext context;
    private final int number;
    private final PageAllocator pages;
    private final Kho kho;
    private final List<AddressRange> extendedScratch;
    private final List<KernelPart> parts;

    Kernel(Machine machine, MachineSpec spec, KernelContext context, int number, KernelMemory memory,
            MachineParts parts) {
        this.machine = machine;
        this.spec = spec;
        this.context = context;
        this.number = number;
        this.pages = memory.pages();
        this.kho = memory.kho();
        this.extendedScratch = memory.extendedScratch();
        this.parts = List.copyOf(parts.parts(this));
    }

    /** Runs all initcalls. */
    void boot() {
        for (BootStage stage : BootStage.values()) {
            if (stage == BootStage.FILESYSTEM && spec().options().handover()) {
                initcall("kho_init", () -> kho.init(release()));
            }
            for (KernelPart part : parts) {
                initcall(part.getClass().getSimpleName(), () -> part.boot(stage));
            }
        }
    }

    private void initcall(String name, Trace.Action action) {
        try {
            action.run();
        } catch (ErrnoException e) {
            context().log().add(Severity.ERROR, "do_one_initcall", name + " failed: " + e);
        }
    }

    void prepareReboot() throws ErrnoException {
        for (KernelPart part : parts) {
            part.prepareReboot();
        }
    }

    void shutdown() {
        context().trace().event(Layer.KEXEC, "device_shutdown", "", "");
        parts.forEach(KernelPart::shutdownDevices);
        context().trace().event(Layer.KEXEC, "machine_shutdown", "", "");
        parts.forEach(KernelPart::shutdown);
    }

    /**
     * The machine it runs on.
     *
     * @return the machine
     */
    public Machine machine() {
        return machine;
    }

    /**
     * Which kernel it is.
     *
     * @return 0 for the first after power-on, one more for each kexec
     */
    public int number() {
        return number;
    }

    /**
     * utsname release.
     *
     * @return a version number as kexec-metadata hands it over
     */
    public String release() {
        return context().generations().kho() == KhoGeneration.V1 ? "7.0.0" : "7.3.4";
    }

    /**
     * The machine's specification with this kernel.
     *
     * @return what was asked for
     */
    public MachineSpec spec() {
        return spec;
    }

    /**
     * What all parts share.
     *
     * @return the machine's context with what this kernel is like
     */
    public KernelContext context() {
        return context;
    }

    /**
     * The machine's memory as kernel code uses it: touching a free page is logged.
     *
     * @return the memory
     */
    public MachineMemory memory() {
        return machine.memory();
    }

    /**
     * Its allocator.
     *
     * @return the allocator
     */
    public PageAllocator pages() {
        return pages;
    }

    /**
     * Its handover.
     *
     * @return the handover, which refuses everything if {@code kho=on} is missing
     */
    public Kho kho() {
        return kho;
    }

    /**
     * What a kernel that takes over adds to its scratch memory while it boots: the blocks of 1 GiB that hold nothing
     * preserved.
     *
     * @return ascending ranges; empty after an ordinary boot and before Linux 7.3
     */
    public List<AddressRange> extendedScratch() {
        return extendedScratch;
    }

    /**
     * A part of the kernel.
     *
     * @param <T>  its class
     * @param type its class
     * @return the part, or empty if the machine has none
     */
    public <T extends KernelPart> Optional<T> part(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * Starts a process.
     *
     * @param name readable name
     * @return a process without open files, which ends with this kernel
     */
    public Process start(String name) {
        return new Process(name, context(), this, Process.DEFAULT_LIMIT);
    }

    @Override
    public boolean isRunning() {
        return machine.isRunning(this);
    }

    @Override
    public void panicked(KernelPanic panic) {
        machine.panicked(this, panic);
    }
}
