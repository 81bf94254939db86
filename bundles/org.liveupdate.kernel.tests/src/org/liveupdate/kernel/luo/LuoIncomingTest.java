/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.luo.LuoMachine.assertErrno;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.file.KernelFile;

class LuoIncomingTest {

    private TestHandler handler;

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    /** After a kexec with session s of files a1, a2 and a3. */
    private LuoMachine machine(Generations generations) {
        LuoMachine machine = new LuoMachine(generations, luo -> {
        });
        handler = new TestHandler("a", machine.calls);
        LuoMachine.Setup setup = luo -> luo.registerHandler(handler);
        machine.nextRegisters(setup);
        try {
            setup.register(machine.luo());
            Session session = machine.luo().createSession("s").session();
            for (int i = 1; i <= 3; i++) {
                machine.preserve(session, i, "a" + i);
            }
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
        machine.kexec();
        machine.takeCalls();
        return machine;
    }

    private static SessionFile retrieved(LuoMachine machine) throws ErrnoException {
        machine.luo().open();
        return machine.luo().retrieveSession("s");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void retrievesInAnyOrderAndTheSameFileAgain(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = retrieved(machine).session();
        KernelFile third = machine.luo().retrieve(session, 3);
        KernelFile first = machine.luo().retrieve(session, 1);
        assertEquals(List.of("retrieve 101003", "retrieve 101001"), machine.takeCalls());
        assertEquals("a 3", third.name());
        assertEquals(2, first.references());
        assertSame(first, machine.luo().retrieve(session, 1));
        assertEquals(3, first.references());
        assertErrno(Errno.ENOENT, () -> machine.luo().retrieve(session, 4));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void keepsTheErrorOfARetrieveThatFailed(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = retrieved(machine).session();
        handler.failing.add("retrieve");
        assertErrno(Errno.ERANGE, () -> machine.luo().retrieve(session, 2));
        handler.failing.clear();
        assertErrno(Errno.ERANGE, () -> machine.luo().retrieve(session, 2));
        assertEquals(List.of("retrieve 101002"), machine.takeCalls());
        assertEquals(-Errno.ERANGE.number(), session.fileStates().get(1).retrieveStatus());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void finishesBackwardsAfterAskingForwards(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = retrieved(machine).session();
        machine.luo().retrieve(session, 2).put();
        handler.failing.add("retrieve");
        assertErrno(Errno.ERANGE, () -> machine.luo().retrieve(session, 3));
        machine.takeCalls();
        machine.luo().finish(session);
        assertEquals(List.of("can_finish 1", "can_finish 2", "can_finish 3", "finish 3 status -34", "finish 2 status 1",
                "release a 2", "finish 1 status 0"), machine.takeCalls());
        machine.luo().finish(session);
        assertEquals(List.of(), machine.takeCalls());
        assertErrno(Errno.ENOENT, () -> machine.luo().retrieve(session, 1));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void finishesNothingIfAnyFileIsBusy(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = retrieved(machine).session();
        handler.canFinish = false;
        assertErrno(Errno.EBUSY, () -> machine.luo().finish(session));
        assertEquals(List.of("can_finish 1"), machine.takeCalls());
        handler.canFinish = true;
        machine.luo().finish(session);
        assertEquals(List.of(), session.fileStates());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void finishesASessionThatIsClosed(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        SessionFile session = retrieved(machine);
        session.put();
        assertEquals(List.of("can_finish 1", "can_finish 2", "can_finish 3", "finish 3 status 0", "finish 2 status 0",
                "finish 1 status 0"), machine.takeCalls());
        assertTrue(machine.luo().incomingSessions().isEmpty());
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void losesASessionThatCannotBeFinishedWhenItIsClosed(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        SessionFile session = retrieved(machine);
        handler.canFinish = false;
        session.put();
        assertEquals(1, machine.luo().incomingSessions().size());
        assertErrno(Errno.EINVAL, () -> machine.luo().retrieveSession("s"));
        assertTrue(machine.context().log().lines(Severity.ERROR).stream()
                .anyMatch(line -> line.message().equals("Unable to finish session [s] on release")));
    }

    /** Linux 7.0 keeps KHO's tree, LUO's tree and the page of FLBs; Linux 7.3 kexec-metadata instead of LUO's tree. */
    @ParameterizedTest
    @MethodSource("generations")
    void freesSessionsAndFilesThatWereHandedOver(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        long sessions = generations == Generations.SEED ? 16 : 0;
        long files = generations == Generations.SEED ? 2 : 1;
        assertEquals(3 + sessions + files, unclaimedPages(machine));
        retrieved(machine).put();
        assertEquals(3, unclaimedPages(machine));
    }

    private static long unclaimedPages(LuoMachine machine) {
        return machine.machine.kernel().kho().unclaimed().stream().mapToLong(AddressRange::length).sum()
                / PhysicalMemory.PAGE_SIZE;
    }

    @ParameterizedTest
    @MethodSource("generations")
    void failsForGoodWithoutAHandlerForAFile(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.kexec();
        LuoMachine other = new LuoMachine(generations, luo -> {
        });
        TestHandler gone = new TestHandler("a", other.calls);
        other.luo().registerHandler(gone);
        other.preserve(other.luo().createSession("empty").session(), 1, "a1");
        other.kexec();
        assertErrno(Errno.EIO, () -> other.luo().open());
        other.nextRegisters(luo -> {
        });
        assertErrno(Errno.EIO, () -> other.luo().open());
        assertTrue(other.context().log().lines(Severity.ERROR).stream()
                .anyMatch(line -> line.message().contains("No registered handler for compatible 'a'")));
    }

    @Test
    void keepsTheFailureOfAllocatingASessionInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        machine.context().faults().failAllocation(1);
        assertErrno(Errno.EIO, () -> machine.luo().open());
        assertErrno(Errno.EIO, () -> machine.luo().open());
    }

    /** The error is not stored on this path, so the second open goes well and finds no session. */
    @Test
    void forgetsTheFailureOfAllocatingASessionInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        machine.context().faults().failAllocation(1);
        assertErrno(Errno.EIO, () -> machine.luo().open());
        machine.luo().open();
        assertTrue(machine.luo().incomingSessions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void keepsTheFailureOfAllocatingAFile(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.context().faults().failAllocation(3);
        assertErrno(Errno.EIO, () -> machine.luo().open());
        assertErrno(Errno.EIO, () -> machine.luo().open());
    }
}
