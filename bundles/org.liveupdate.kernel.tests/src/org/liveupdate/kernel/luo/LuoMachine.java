/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.function.Executable;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.machine.BootStage;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.KernelPart;
import org.liveupdate.kernel.machine.LiveUpdatePart;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.machine.MachineParts;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;

/** A machine with nothing but LUO and memory files, and handlers that a test registers. */
public final class LuoMachine {

    /** What a test registers at each boot. */
    @FunctionalInterface
    public interface Setup {

        /** Registers handlers and FLBs. */
        void register(LiveUpdate luo) throws ErrnoException;
    }

    /** Linux 7.0 and Linux 7.3. */
    public static final List<Generations> GENERATIONS = List.of(Generations.SEED, Generations.V1_ON_7_3);

    private static final long MIB = 1L << 20;

    public final List<String> calls = new ArrayList<>();
    public final Machine machine;
    private Setup setup;

    public LuoMachine(Generations generations, Setup setup) {
        this(generations, Behaviour.REVIEWED, KernelOptions.DEFAULT, setup);
    }

    public LuoMachine(Generations generations, Behaviour behaviour, KernelOptions options, Setup setup) {
        this.setup = setup;
        MachineSpec spec = new MachineSpec(List.of(new NodeRange(new AddressRange(0, 64 * MIB), 0)),
                List.of(new AddressRange(16 * MIB, 4 * MIB), new AddressRange(24 * MIB, 4 * MIB)), List.of(), List.of(),
                generations, behaviour, options, 0);
        machine = new Machine(spec, new MachineParts() {

            @Override
            public void build(MachineSpec ignored, KernelContext context, MachineMemory memory) {
                // There are no devices.
            }

            @Override
            public List<KernelPart> parts(Kernel kernel) {
                LiveUpdatePart part = new LiveUpdatePart(kernel);
                KernelPart handlers = stage -> {
                    if (stage == BootStage.DEVICE) {
                        LuoMachine.this.setup.register(part.luo());
                    }
                };
                return List.of(part, handlers);
            }

            @Override
            public List<UnitRegisters> registers() {
                return List.of();
            }
        });
        machine.boot();
    }

    /** Changes what the next kernel registers. */
    public void nextRegisters(Setup next) {
        setup = next;
    }

    public LiveUpdatePart part() {
        return machine.kernel().part(LiveUpdatePart.class).orElseThrow();
    }

    public LiveUpdate luo() {
        return part().luo();
    }

    public KernelContext context() {
        return machine.context();
    }

    /** Preserves a new file; the session's reference is the only one afterwards. */
    void preserve(Session session, long token, String name) throws ErrnoException {
        TestFile file = new TestFile(name, calls);
        try {
            luo().preserve(session, token, file::get);
        } finally {
            file.put();
        }
    }

    void kexec() {
        assertEquals("0", machine.kexec().toString());
    }

    /** What was noted since the last time. */
    List<String> takeCalls() {
        List<String> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }

    static void assertErrno(Errno expected, Executable call) {
        assertEquals(expected, assertThrows(ErrnoException.class, call).errno());
    }

    /** Nothing that a correct kernel does not print either. */
    public void assertQuiet() {
        for (Severity severity : List.of(Severity.WARN, Severity.MISUSE, Severity.LOCKING, Severity.PANIC)) {
            assertEquals(List.of(), context().log().lines(severity));
        }
    }

    /** What is allocated, and whether it is preserved, but for the pages that KHO keeps its map in. */
    public List<String> allocated() {
        List<String> state = new ArrayList<>();
        for (Folio folio : machine.kernel().pages().folios()) {
            if (folio.use() != FolioUse.KHO) {
                state.add(folio + " references " + folio.references()
                        + (machine.kernel().kho().isPreserved(folio.address()) ? " preserved" : ""));
            }
        }
        return state;
    }

    /** All pages that are preserved, but for those that KHO keeps for itself. */
    public List<Long> preserved() {
        List<Long> found = new ArrayList<>();
        for (long at = 0; at < 64 * MIB; at += PhysicalMemory.PAGE_SIZE) {
            boolean own = machine.kernel().pages().folioAt(at).filter(folio -> folio.use() == FolioUse.KHO).isPresent();
            if (!own && machine.kernel().kho().isPreserved(at)) {
                found.add(at);
            }
        }
        return found;
    }
}
