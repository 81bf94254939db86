/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.CallBlocked;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageIdentities;
import org.liveupdate.kernel.spec.KernelSpec;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.user.Outcome;

/**
 * A simulated machine: memory and hardware, which outlive a kexec, and the kernel that runs on them. A kexec can be
 * made in one go or in two steps with the gap between them. Whatever happens, also a panic, the machine can be looked
 * at afterwards.
 */
public final class Machine {

    private final MachineSpec spec;
    private final MachineSpec next;
    private final MachineParts parts;
    private KernelContext context;
    private final MachineMemory memory;
    private final PageIdentities identities = new PageIdentities();
    private MachineState state = MachineState.OFF;
    private Kernel kernel;
    private KexecImage loaded;
    private KexecImage image;
    private KernelPanic panic;
    private RebootStage rebooted = RebootStage.NONE;

    /**
     * A machine that is switched off. All its kernels are alike.
     *
     * @param spec  what it is like
     * @param parts what it consists of; the machine's own from now on
     * @throws IllegalArgumentException if the specification makes no machine
     */
    public Machine(MachineSpec spec, MachineParts parts) {
        this(spec, spec.kernel(), parts);
    }

    /**
     * A machine that is switched off.
     *
     * @param spec  what it is like, with its first kernel
     * @param next  the kernel that every kexec boots
     * @param parts what it consists of; the machine's own from now on
     * @throws IllegalArgumentException if the specification makes no machine
     */
    public Machine(MachineSpec spec, KernelSpec next, MachineParts parts) {
        this.spec = spec;
        this.next = spec.with(next);
        this.parts = parts;
        this.context = KernelContext.of(spec.behaviour(), spec.generations());
        this.memory = new MachineMemory(spec.memory().stream().map(NodeRange::range).toList());
        parts.build(spec, context, memory.unguarded());
    }

    /**
     * Switches the machine on: the first kernel boots.
     *
     * @return 0, or a panic
     */
    public Outcome boot() {
        if (state != MachineState.OFF) {
            return Outcome.failed(Errno.EBUSY, "the machine is on already");
        }
        return start(spec, () -> KernelMemory.first(spec, context, memory, identities), 0);
    }

    /**
     * reboot(LINUX_REBOOT_CMD_KEXEC) up to the jump: loads the next kernel, prepares the handover, shuts devices and
     * IOMMUs down, copies the next kernel into place. If it goes well the machine is in the gap.
     *
     * @return 0; an error, with the kernel still running; or a panic
     */
    public Outcome reboot() {
        return reboot(RebootStage.JUMPED);
    }

    /**
     * reboot(LINUX_REBOOT_CMD_KEXEC) as far as a stage, from where it is.
     *
     * @param until the stage to end with
     * @return 0, also if it is past that stage; an error, with the kernel still running; or a panic
     */
    public Outcome reboot(RebootStage until) {
        if (state == MachineState.GAP) {
            return Outcome.of(0);
        }
        if (state != MachineState.RUNNING) {
            return Outcome.panicked("no kernel is running");
        }
        try {
            if (rebooted == RebootStage.NONE && until != RebootStage.NONE) {
                context.trace().run(Layer.KEXEC, "kexec_file_load", "", () -> loaded = load());
            }
            if (rebooted.compareTo(until) < 0) {
                context.trace().run(Layer.KEXEC, "kernel_kexec", "", () -> go(until));
            }
            return Outcome.of(0);
        } catch (ErrnoException e) {
            return Outcome.failed(e.errno(), e.getMessage());
        } catch (CallBlocked e) {
            return Outcome.blocked(e.getMessage());
        } catch (KernelPanic e) {
            return stop(e);
        }
    }

    private void go(RebootStage until) throws ErrnoException {
        if (rebooted == RebootStage.NONE) {
            kernel.prepareReboot();
            rebooted = RebootStage.SERIALIZED;
        }
        if (rebooted == RebootStage.SERIALIZED && until.compareTo(RebootStage.SHUT_DOWN) >= 0) {
            kernel.shutdown();
            rebooted = RebootStage.SHUT_DOWN;
        }
        if (until == RebootStage.JUMPED) {
            jump();
        }
    }

    /**
     * Ends the gap: the next kernel boots, takes over what was preserved and uses all other memory for itself.
     *
     * @return 0, or a panic
     */
    public Outcome bootNext() {
        if (state != MachineState.GAP) {
            return Outcome.failed(Errno.EINVAL, "the machine is not in the gap of a kexec");
        }
        int number = kernel.number() + 1;
        return start(next, () -> KernelMemory.next(next, context, memory, identities, image, number), number);
    }

    /**
     * A whole kexec: {@link #reboot} and, if that went well, {@link #bootNext}.
     *
     * @return how it ended
     */
    public Outcome kexec() {
        Outcome outcome = reboot();
        return outcome.isDone() ? bootNext() : outcome;
    }

    /**
     * What the machine is doing.
     *
     * @return its state
     */
    public MachineState state() {
        return state;
    }

    /**
     * How far a reboot has gone that has not jumped yet.
     *
     * @return the last stage that was reached
     */
    public RebootStage rebooted() {
        return rebooted;
    }

    /**
     * Why it panicked.
     *
     * @return the panic, or empty
     */
    public Optional<KernelPanic> panic() {
        return Optional.ofNullable(panic);
    }

    /**
     * The kernel that runs; in the gap and after a panic the one that ran last.
     *
     * @return the kernel
     * @throws IllegalStateException before the first boot, or if that panicked before there was a kernel
     */
    public Kernel kernel() {
        if (kernel == null) {
            throw new IllegalStateException("no kernel has run on this machine");
        }
        return kernel;
    }

    /**
     * What it is like.
     *
     * @return the specification
     */
    public MachineSpec spec() {
        return spec;
    }

    /**
     * What its kernels share, and what its running kernel is like.
     *
     * @return the context of the kernel that ran last
     */
    public KernelContext context() {
        return context;
    }

    /**
     * Its memory as kernel code uses it; the hardware uses {@link MachineMemory#unguarded}.
     *
     * @return the memory
     */
    public MachineMemory memory() {
        return memory;
    }

    /**
     * Which use of a page is which, over all kernels.
     *
     * @return the numbers of pages
     */
    public PageIdentities identities() {
        return identities;
    }

    /**
     * Saves memory and registers for a decoder.
     *
     * @return this moment; its boot_params are those by which the last jump handed over
     */
    public SavedMachine save() {
        OptionalLong params = image == null ? OptionalLong.empty() : OptionalLong.of(image.bootParams().start());
        return new SavedMachine(memory.snapshot(), parts.registers(), params);
    }

    boolean isRunning(Kernel asking) {
        return asking == kernel && state == MachineState.RUNNING && rebooted != RebootStage.SHUT_DOWN;
    }

    void panicked(Kernel panicking, KernelPanic why) {
        if (panicking == kernel) {
            stop(why);
        }
    }

    private KexecImage load() throws ErrnoException {
        context.faults().enter("kexec_file_load");
        boolean handover = kernel.spec().options().handover() && kernel.kho().tree() != 0;
        List<AddressRange> areas = handover ? kernel.pages().scratch()
                : spec.memory().stream().map(NodeRange::range).toList();
        return KexecImage.place(areas, handover ? kernel.kho().tree() : 0, handover ? areas : List.of());
    }

    private void jump() {
        image = loaded;
        image.write(memory.unguarded());
        context.trace().event(Layer.KEXEC, "machine_kexec", "boot_params " + Hex.of(image.bootParams().start()), "");
        context.locks().reset();
        state = MachineState.GAP;
        rebooted = RebootStage.NONE;
    }

    private Outcome start(MachineSpec like, Supplier<KernelMemory> prepare, int number) {
        context = context.with(like.behaviour(), like.generations());
        context.log().setPanicOnWarn(like.options().panicOnWarn());
        try {
            context.trace().run(Layer.KEXEC, "start_kernel", "kernel " + number, () -> {
                kernel = new Kernel(this, like, context, number, prepare.get(), parts);
                state = MachineState.RUNNING;
                kernel.boot();
            });
            return Outcome.of(0);
        } catch (ErrnoException e) {
            return stop(context.panic("start_kernel", e.toString()));
        } catch (KernelPanic e) {
            return stop(e);
        }
    }

    private Outcome stop(KernelPanic why) {
        state = MachineState.PANICKED;
        panic = why;
        return Outcome.panicked(why.function() + ": " + why.getMessage());
    }
}
