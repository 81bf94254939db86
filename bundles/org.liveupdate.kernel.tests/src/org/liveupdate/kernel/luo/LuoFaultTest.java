/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.machine.MachineParts;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

/** Fails each allocation of each operation in turn: afterwards everything is as before, and the next try goes well. */
class LuoFaultTest {

    @FunctionalInterface
    private interface Operation {

        void run(LuoMachine machine) throws ErrnoException;
    }

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    private static LuoMachine machine(Generations generations) throws ErrnoException {
        LuoMachine machine = new LuoMachine(generations, luo -> {
        });
        LuoMachine.Setup setup = luo -> {
            TestHandler handler = new TestHandler("a", machine.calls);
            luo.registerHandler(handler);
            luo.registerFlb(handler, new TestFlb("one", machine.calls));
        };
        machine.nextRegisters(setup);
        setup.register(machine.luo());
        return machine;
    }

    /** Runs an operation, failing one allocation more each time until it goes well; the number of failures. */
    private static int sweep(LuoMachine machine, Operation operation) throws ErrnoException {
        for (int nth = 1; nth < 1000; nth++) {
            List<String> before = machine.allocated();
            machine.context().faults().failAllocation(nth);
            try {
                operation.run(machine);
                machine.context().faults().clear();
                machine.assertQuiet();
                return nth - 1;
            } catch (ErrnoException e) {
                assertEquals(Errno.ENOMEM, e.errno());
                assertEquals(before, machine.allocated(), "after allocation " + nth + " failed");
            }
        }
        return fail("never goes well");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void leavesNothingOfASession(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        assertTrue(sweep(machine, one -> one.luo().createSession("s")) >= 2);
        assertEquals(1, machine.luo().outgoingSessions().size());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void leavesNothingOfAFile(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = machine.luo().createSession("s").session();
        assertTrue(sweep(machine, one -> one.preserve(session, 1, "a1")) >= 2);
        assertEquals(1, session.fileStates().size());
        assertEquals(List.of("preserve one", "preserve a1"), machine.calls.subList(machine.calls.size() - 2,
                machine.calls.size()));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void leavesSessionsToBeRetrieved(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.luo().createSession("s");
        machine.kexec();
        machine.luo().open();
        assertEquals(1, sweep(machine, one -> one.luo().retrieveSession("s")));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void leavesNothingOfARegistration(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        TestHandler b = new TestHandler("b", machine.calls);
        machine.luo().registerHandler(b);
        TestFlb flb = new TestFlb("two", machine.calls);
        assertEquals(1, sweep(machine, one -> one.luo().registerFlb(b, flb)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void isOffAndHoldsNothingIfItCannotStart(Generations generations) throws ErrnoException {
        LuoMachine any = machine(generations);
        for (int nth = 1; nth < 100; nth++) {
            Machine machine = new Machine(any.machine.spec(), MachineParts.none());
            machine.boot();
            LiveUpdate luo = new LiveUpdate(machine.context(), machine.memory(), machine.kernel().pages(),
                    machine.kernel().kho(), machine.spec().options());
            luo.startEarly();
            List<Folio> before = machine.kernel().pages().folios(folio -> folio.use() != FolioUse.KHO);
            machine.context().faults().failAllocation(nth);
            luo.startLate();
            if (luo.isEnabled()) {
                assertTrue(nth > 2);
                return;
            }
            assertEquals(before, machine.kernel().pages().folios(folio -> folio.use() != FolioUse.KHO));
        }
        fail("never starts");
    }

    @Test
    void leavesTheMachineRunningIfTheMapCannotBeMade() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        for (int nth = 1; nth < 100; nth++) {
            List<String> before = machine.allocated();
            machine.context().faults().failAllocation(nth);
            if (machine.machine.reboot().isDone()) {
                assertTrue(nth > 1);
                return;
            }
            assertEquals(before, machine.allocated());
        }
        fail("never reboots");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void leavesNothingWhenAFunctionIsMadeToFail(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = machine.luo().createSession("s").session();
        List<String> before = machine.allocated();
        machine.context().faults().failFunction("luo_session_create", Errno.EINTR);
        LuoMachine.assertErrno(Errno.EINTR, () -> machine.luo().createSession("t"));
        for (String function : List.of("luo_preserve_file", "kho_preserve_folio", "kho_alloc_preserve")) {
            machine.context().faults().failFunction(function, Errno.EINTR);
            LuoMachine.assertErrno(Errno.EINTR, () -> machine.preserve(session, 1, "a1"));
            assertEquals(before, machine.allocated());
        }
        machine.preserve(session, 1, "a1");
        machine.assertQuiet();
    }
}
