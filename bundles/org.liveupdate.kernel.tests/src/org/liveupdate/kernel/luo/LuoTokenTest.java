/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.luo.LuoMachine.assertErrno;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.CallBlocked;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.spec.KernelOptions;

/** What seed patch 03 adds: tokens and files for other parts of the kernel. */
class LuoTokenTest {

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    private static LuoMachine machine(Generations generations, Behaviour behaviour) throws ErrnoException {
        LuoMachine machine = new LuoMachine(generations, behaviour, KernelOptions.DEFAULT, luo -> {
        });
        LuoMachine.Setup setup = luo -> luo.registerHandler(new TestHandler("a", machine.calls));
        machine.nextRegisters(setup);
        setup.register(machine.luo());
        return machine;
    }

    private static Held lock(LuoMachine machine, Session session) {
        return machine.context().locks().take(session.mutex(), "test");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void findsTheTokenOfAFileInItsSessionOnly(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations, Behaviour.REVIEWED);
        Session session = machine.luo().createSession("s").session();
        Session other = machine.luo().createSession("other").session();
        TestFile file = new TestFile("a1", machine.calls);
        machine.luo().preserve(session, -1, file::get);
        try (Held held = lock(machine, session); Held both = lock(machine, other)) {
            assertEquals(-1, machine.luo().tokenOutgoing(session, file));
            assertErrno(Errno.ENOENT, () -> machine.luo().tokenOutgoing(other, file));
        }
        machine.assertQuiet();
    }

    /** F21 is about documentation: every call gives a reference that the caller has to put. */
    @ParameterizedTest
    @MethodSource("generations")
    void givesAReferenceEachTime(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations, Behaviour.REVIEWED);
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        machine.kexec();
        machine.luo().open();
        Session session = machine.luo().retrieveSession("s").session();
        try (Held held = lock(machine, session)) {
            KernelFile file = machine.luo().fileIncoming(session, 1);
            assertSame(file, machine.luo().fileIncoming(session, 1));
            assertEquals(3, file.references());
            assertErrno(Errno.ENOENT, () -> machine.luo().fileIncoming(session, 2));
        }
        machine.assertQuiet();
    }

    /** F20 as posted: nobody notices that the list is walked without its lock, until an entry goes away on the way. */
    @Test
    void walksAListThatChangesAsPosted() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED, Behaviour.REVIEWED.with(Finding.F20));
        SessionFile session = machine.luo().createSession("s");
        TestFile file = new TestFile("a1", machine.calls);
        machine.luo().preserve(session.session(), 1, file::get);
        machine.luo().tokenOutgoing(session.session(), file);
        machine.assertQuiet();
        machine.context().races().at("liveupdate_get_token_outgoing", session::put);
        machine.luo().tokenOutgoing(session.session(), file);
        assertEquals(1, machine.context().log().lines(Severity.MISUSE).size());
    }

    /** F20 as reviewed: a caller without the lock is told, and with the lock nothing can go away. */
    @Test
    void wantsTheSessionsMutexAsReviewed() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED, Behaviour.REVIEWED);
        SessionFile session = machine.luo().createSession("s");
        TestFile file = new TestFile("a1", machine.calls);
        machine.luo().preserve(session.session(), 1, file::get);
        try (Held held = lock(machine, session.session())) {
            machine.context().races().at("liveupdate_get_token_outgoing",
                    () -> assertThrows(CallBlocked.class, session::put));
            machine.luo().tokenOutgoing(session.session(), file);
        }
        machine.assertQuiet();
        machine.luo().tokenOutgoing(session.session(), file);
        assertTrue(machine.context().log().lines(Severity.LOCKING).get(0).message().contains("session->mutex of s"));
    }

    @Test
    void checksTheMutexForFilesToo() throws ErrnoException {
        for (boolean posted : new boolean[] {true, false}) {
            LuoMachine machine = machine(Generations.V1_ON_7_3,
                    posted ? Behaviour.REVIEWED.with(Finding.F20) : Behaviour.REVIEWED);
            machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
            machine.kexec();
            machine.luo().open();
            machine.luo().fileIncoming(machine.luo().retrieveSession("s").session(), 1);
            assertEquals(posted ? 0 : 1, machine.context().log().lines(Severity.LOCKING).size());
        }
    }
}
