/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.CallBlocked;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.user.Outcome;

class LuoRebootTest {

    private TestHandler handler;
    private TestFlb flb;

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    /** Session one with files a1 and a2, session two with a3, an empty session. */
    private LuoMachine machine(Generations generations) {
        LuoMachine machine = new LuoMachine(generations, luo -> {
        });
        handler = new TestHandler("a", machine.calls);
        flb = new TestFlb("flb", machine.calls);
        LuoMachine.Setup setup = luo -> {
            luo.registerHandler(handler);
            luo.registerFlb(handler, flb);
        };
        machine.nextRegisters(setup);
        try {
            setup.register(machine.luo());
            Session one = machine.luo().createSession("one").session();
            Session two = machine.luo().createSession("two").session();
            machine.luo().createSession("empty");
            machine.preserve(one, 1, "a1");
            machine.preserve(one, 2, "a2");
            machine.preserve(two, 3, "a3");
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
        machine.takeCalls();
        return machine;
    }

    @ParameterizedTest
    @MethodSource("generations")
    void freezesInTheOrderOfPreservation(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.kexec();
        assertEquals(List.of("freeze a1", "freeze a2", "freeze a3"), machine.takeCalls());
        machine.luo().open();
        assertEquals(List.of("one", "two", "empty"),
                machine.luo().incomingSessions().stream().map(Session::name).toList());
        List<Session.FileState> files = machine.luo().retrieveSession("one").session().fileStates();
        assertEquals(List.of(1L, 2L), files.stream().map(Session.FileState::token).toList());
        assertEquals(0x101001L, files.get(0).data());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void unfreezesForwardsWithinTheFailingSession(Generations generations) {
        LuoMachine machine = machine(generations);
        handler.failing.add("freeze a2");
        assertEquals(Errno.ERANGE, machine.machine.kexec().errno());
        assertEquals(List.of("freeze a1", "freeze a2", "unfreeze a1"), machine.takeCalls());
        assertEquals(MachineState.RUNNING, machine.machine.state());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void unfreezesEarlierSessionsBackwards(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.preserve(machine.luo().createSession("last").session(), 9, "a9");
        machine.takeCalls();
        handler.failing.add("freeze a9");
        assertEquals(Errno.ERANGE, machine.machine.kexec().errno());
        assertEquals(List.of("freeze a1", "freeze a2", "freeze a3", "freeze a9", "unfreeze a3", "unfreeze a1",
                "unfreeze a2"),
                machine.takeCalls());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void zeroesWhatItWroteWhenAFreezeFails(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        handler.failing.add("freeze a3");
        machine.machine.kexec();
        for (Folio folio : machine.machine.kernel().pages().folios()) {
            if (folio.owner().startsWith("files of session") || folio.owner().equals("LUO sessions")) {
                assertZero(machine, folio, generations);
            }
        }
        handler.failing.clear();
        machine.kexec();
        machine.luo().open();
        assertEquals(3, machine.luo().incomingSessions().size());
    }

    /** Only the count in the head of the block of sessions stays in Linux 7.3, which nobody points to yet. */
    private static void assertZero(LuoMachine machine, Folio folio, Generations generations) {
        byte[] bytes = machine.machine.memory().bytes(folio.address(),
                (int) folio.pages() * PhysicalMemory.PAGE_SIZE).orElseThrow();
        int first = generations == Generations.V1_ON_7_3 && folio.owner().equals("LUO sessions") ? 16 : 0;
        for (int i = first; i < bytes.length; i++) {
            assertEquals(0, bytes[i], folio + " byte " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void canBeTriedAgainAfterAFailure(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        handler.failing.add("freeze a3");
        machine.machine.kexec();
        handler.failing.clear();
        machine.luo().createSession("new").put();
        machine.kexec();
        machine.luo().open();
        assertEquals(2, machine.luo().retrieveSession("one").session().fileStates().size());
        assertEquals(1, machine.luo().retrieveSession("two").session().fileStates().size());
        machine.assertQuiet();
    }

    @Test
    void leavesSessionsFrozenWhenTheMapCannotBeMadeInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        machine.context().faults().failFunction("kho_finalize", Errno.ENOMEM);
        assertEquals(Errno.EAGAIN, machine.machine.kexec().errno());
        assertEquals(List.of("freeze a1", "freeze a2", "freeze a3"), machine.takeCalls());
        machine.kexec();
        assertEquals(List.of("freeze a1", "freeze a2", "freeze a3"), machine.takeCalls());
    }

    @Test
    void blocksEveryChangeOfSessionsAfterSuccessInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        SessionFile open = machine.luo().createSession("open");
        machine.luo().reboot();
        assertThrows(CallBlocked.class, () -> machine.luo().createSession("late"));
        assertThrows(CallBlocked.class, () -> machine.preserve(open.session(), 1, "a1"));
        assertThrows(CallBlocked.class, open::put);
        assertThrows(CallBlocked.class, () -> machine.luo().retrieveSession("x"));
    }

    @Test
    void lastsUntilTheFailureInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        boolean[] blocked = new boolean[1];
        handler.onFreeze = () -> blocked[0] |= blocks(() -> machine.luo().createSession("in between"));
        handler.failing.add("freeze a3");
        assertThrows(ErrnoException.class, () -> machine.luo().reboot());
        assertTrue(blocked[0]);
        machine.luo().createSession("afterwards");
    }

    private static boolean blocks(Executable call) {
        try {
            call.execute();
            return false;
        } catch (CallBlocked e) {
            return true;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Linux 7.0 has no lock over all sessions, so one that is serialized already can still change. */
    @Test
    void missesAFileThatIsAddedToASerializedSessionInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        Session one = machine.luo().outgoingSessions().iterator().next();
        machine.context().races().at("luo_session_serialize", () -> {
            try {
                machine.preserve(one, 77, "a77");
            } catch (ErrnoException e) {
                throw new AssertionError(e);
            }
        });
        Outcome outcome = machine.machine.kexec();
        assertTrue(outcome.isDone());
        machine.luo().open();
        assertEquals(2, machine.luo().retrieveSession("one").session().fileStates().size());
    }
}
