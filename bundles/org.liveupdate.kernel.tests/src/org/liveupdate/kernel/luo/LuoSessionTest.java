/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.luo.LuoMachine.assertErrno;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.spec.KernelOptions;

class LuoSessionTest {

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    private static LuoMachine machine(Generations generations) {
        return new LuoMachine(generations, luo -> {
        });
    }

    @ParameterizedTest
    @MethodSource("generations")
    void opensTheDeviceOnlyOnce(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        DeviceFile device = machine.luo().open();
        assertErrno(Errno.EBUSY, () -> machine.luo().open());
        device.put();
        machine.luo().open();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void refusesANameThatIsTaken(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        SessionFile session = machine.luo().createSession("a");
        assertErrno(Errno.EEXIST, () -> machine.luo().createSession("a"));
        session.put();
        assertEquals("[luo_session] a", machine.luo().createSession("a").name());
    }

    @Test
    void takesOnlyNamesOf1To63BytesInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        assertErrno(Errno.EINVAL, () -> machine.luo().createSession(""));
        assertErrno(Errno.EINVAL, () -> machine.luo().createSession("n".repeat(64)));
        assertEquals("n".repeat(63), machine.luo().createSession("n".repeat(63)).session().name());
    }

    @Test
    void cutsLongNamesAndTakesEmptyOnesInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        assertEquals("", machine.luo().createSession("").session().name());
        assertEquals("n".repeat(63), machine.luo().createSession("n".repeat(64)).session().name());
        assertErrno(Errno.EEXIST, () -> machine.luo().createSession("n".repeat(63)));
    }

    @Test
    void has819SessionsAtMostInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        for (int i = 0; i < 819; i++) {
            machine.luo().createSession("s" + i);
        }
        assertErrno(Errno.ENOMEM, () -> machine.luo().createSession("one more"));
        machine.kexec();
        machine.luo().open();
        assertEquals(819, machine.luo().incomingSessions().size());
        machine.assertQuiet();
    }

    @Test
    void growsByBlocksOf51SessionsInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        List<SessionFile> sessions = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            sessions.add(machine.luo().createSession("s" + i));
            assertEquals((i + 51) / 51, sessionBlocks(machine));
        }
        for (int i = 119; i >= 0; i--) {
            sessions.get(i).put();
            assertEquals((i + 50) / 51, sessionBlocks(machine));
        }
    }

    private static long sessionBlocks(LuoMachine machine) {
        return machine.allocated().stream().filter(line -> line.contains("LUO sessions")).count();
    }

    /** The page for a 52nd session stays though its name is taken; the next kernel refuses an empty block. */
    @Test
    void panicsAfterAFailedCreateAtTheEndOfABlockInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        for (int i = 0; i < 51; i++) {
            machine.luo().createSession("s" + i);
        }
        assertErrno(Errno.EEXIST, () -> machine.luo().createSession("s0"));
        machine.machine.kexec();
        assertEquals(MachineState.PANICKED, machine.machine.state());
        assertEquals("luo_early_startup", machine.machine.panic().orElseThrow().function());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void retrievesASessionOnce(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.luo().createSession("a");
        assertErrno(Errno.ENOENT, () -> machine.luo().retrieveSession("a"));
        machine.kexec();
        DeviceFile device = machine.luo().open();
        assertErrno(Errno.ENOENT, () -> machine.luo().retrieveSession("b"));
        SessionFile session = machine.luo().retrieveSession("a");
        assertTrue(session.session().isRetrieved());
        assertErrno(Errno.EINVAL, () -> machine.luo().retrieveSession("a"));
        session.put();
        assertErrno(Errno.ENOENT, () -> machine.luo().retrieveSession("a"));
        device.put();
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void keepsCreatedAndRetrievedSessionsApart(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.luo().createSession("a");
        machine.kexec();
        machine.luo().open();
        SessionFile created = machine.luo().createSession("a");
        assertFalse(created.session().isRetrieved());
        assertTrue(machine.luo().retrieveSession("a").session().isRetrieved());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void countsUpdates(Generations generations) {
        LuoMachine machine = machine(generations);
        assertEquals(0, machine.luo().number());
        machine.kexec();
        assertEquals(1, machine.luo().number());
        machine.kexec();
        assertEquals(2, machine.luo().number());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void hasNoDeviceWithoutTheOption(Generations generations) {
        KernelOptions off = new KernelOptions(false, false, true, false, true, false);
        LuoMachine machine = new LuoMachine(generations, Behaviour.REVIEWED, off, luo -> {
        });
        assertErrno(Errno.ENOENT, () -> machine.luo().open());
        assertFalse(machine.luo().isEnabled());
        machine.kexec();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void turnsItselfOffWithoutHandover(Generations generations) {
        KernelOptions off = new KernelOptions(false, false, true, true, false, false);
        LuoMachine machine = new LuoMachine(generations, Behaviour.REVIEWED, off, luo -> {
        });
        assertFalse(machine.luo().isEnabled());
        assertTrue(machine.context().log().lines(Severity.ERROR).stream()
                .anyMatch(line -> line.message().contains("KHO is disabled")));
    }
}
