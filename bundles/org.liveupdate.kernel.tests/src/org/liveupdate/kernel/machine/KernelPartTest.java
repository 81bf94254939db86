/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.kernel.user.Process;

/** How parts of a kernel take part in boot and reboot. */
class KernelPartTest {

    private final List<String> calls = new ArrayList<>();
    private Errno rebootFails;
    private BootStage panicIn;
    private BootStage failIn;

    private final class Part implements KernelPart {

        private final String name;
        private final Kernel kernel;

        Part(String name, Kernel kernel) {
            this.name = name;
            this.kernel = kernel;
        }

        @Override
        public void boot(BootStage stage) throws ErrnoException {
            calls.add(name + " " + stage + (kernel.kho().tree() == 0 ? "" : " with handover"));
            if (stage == panicIn) {
                throw kernel.context().panic("init_" + name, "no way on");
            }
            if (stage == failIn) {
                throw new ErrnoException(Errno.ENODEV, "nothing there");
            }
        }

        @Override
        public void prepareReboot() throws ErrnoException {
            calls.add(name + " prepares");
            if (rebootFails != null) {
                throw new ErrnoException(rebootFails, "not now");
            }
        }

        @Override
        public void shutdownDevices() {
            calls.add(name + " stops devices");
        }

        @Override
        public void shutdown() {
            calls.add(name + " shuts down");
        }
    }

    private Machine machine() {
        return Machines.of(Machines.spec(Generations.V1_ON_7_3,
                KernelOptions.DEFAULT, Machines.SCRATCH, 0),
                kernel -> List.of(new Part("a", kernel), new Part("b", kernel)));
    }

    @Test
    void partsBootStageByStageAndTheHandoverIsThereFromFilesystemOn() {
        assertEquals(Outcome.of(0), machine().boot());
        assertEquals(List.of("a EARLY", "b EARLY", "a SUBSYSTEM", "b SUBSYSTEM", "a FILESYSTEM with handover",
                "b FILESYSTEM with handover"), calls.subList(0, 6));
        assertEquals(12, calls.size());
    }

    @Test
    void rebootPreparesThenStopsDevicesThenShutsDown() {
        Machine machine = machine();
        machine.boot();
        calls.clear();
        assertEquals(Outcome.of(0), machine.reboot());
        assertEquals(List.of("a prepares", "b prepares", "a stops devices", "b stops devices", "a shuts down",
                "b shuts down"), calls);
    }

    @Test
    void aRebootThatCannotBePreparedFailsAndTheKernelRunsOn() {
        Machine machine = machine();
        machine.boot();
        Kernel kernel = machine.kernel();
        calls.clear();
        rebootFails = Errno.EINVAL;
        assertTrue(machine.kexec().is(Errno.EINVAL));
        assertEquals(List.of("a prepares"), calls);
        assertTrue(kernel.isRunning());
        rebootFails = null;
        assertEquals(Outcome.of(0), machine.kexec());
        assertFalse(kernel.isRunning());
        assertTrue(machine.kernel().isRunning());
    }

    @Test
    void aFailedInitcallIsLoggedAndTheBootGoesOn() {
        failIn = BootStage.ROOTFS;
        Machine machine = machine();
        assertEquals(Outcome.of(0), machine.boot());
        assertEquals(12, calls.size());
        assertEquals(2, machine.context().log().lines(Severity.ERROR).size());
    }

    @Test
    void aPanicInABootIsAStateOfTheMachine() {
        Machine machine = machine();
        machine.boot();
        panicIn = BootStage.ROOTFS;
        assertEquals(Outcome.panicked("init_a: no way on"), machine.kexec());
        assertEquals(MachineState.PANICKED, machine.state());
        assertEquals(1, machine.kernel().number());
        assertFalse(machine.kernel().isRunning());
    }

    @Test
    void aProcessEndsWithItsKernelAndAPanicOfACallStopsTheMachine() {
        Machine machine = machine();
        machine.boot();
        Process before = machine.kernel().start("before");
        assertTrue(before.isAlive());
        machine.kexec();
        assertFalse(before.isAlive());
        Process after = machine.kernel().start("after");
        Outcome outcome = after.call("ioctl", "", () -> {
            throw machine.context().panic("some_ioctl", "bug");
        });
        assertEquals(Outcome.Kind.PANICKED, outcome.kind());
        assertEquals(MachineState.PANICKED, machine.state());
        assertFalse(after.isAlive());
    }

    @Test
    void locksOfTheOldKernelAreGone() {
        Machine machine = machine();
        machine.boot();
        Lock lock = Lock.mutex("lock");
        machine.context().locks().take(lock, "test");
        machine.kexec();
        assertFalse(lock.isHeld());
    }

    @Test
    void partsAreFoundByTheirClass() {
        Machine machine = machine();
        machine.boot();
        assertEquals("a", machine.kernel().part(Part.class).orElseThrow().name);
        assertSame(machine.kernel(), machine.kernel().part(Part.class).orElseThrow().kernel);
        interface Missing extends KernelPart {
        }
        assertEquals(Optional.empty(), machine.kernel().part(Missing.class));
    }

    @Test
    void panicOnWarnStopsTheKernelAtAWarning() {
        Machine machine = Machines.of(Machines.spec(Generations.V1_ON_7_3,
                new KernelOptions(false, false, true, true, true, true), Machines.SCRATCH, 0),
                kernel -> List.of());
        machine.boot();
        Outcome outcome = machine.kernel().start("test").call("ioctl", "", () -> {
            machine.kernel().kho().restoreFree(0x5000000);
            return Outcome.of(0);
        });
        assertEquals(Outcome.Kind.PANICKED, outcome.kind());
    }
}
