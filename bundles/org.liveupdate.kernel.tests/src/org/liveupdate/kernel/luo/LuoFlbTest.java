/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.luo.LuoMachine.assertErrno;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.spec.KernelOptions;

class LuoFlbTest {

    private TestHandler handler;
    private TestFlb flb;

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

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
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
        return machine;
    }

    /** After a kexec with one session per number, each with so many files. */
    private LuoMachine next(Generations generations, int... files) throws ErrnoException {
        LuoMachine machine = machine(generations);
        for (int i = 0; i < files.length; i++) {
            Session session = machine.luo().createSession("s" + i).session();
            for (int k = 0; k < files[i]; k++) {
                machine.preserve(session, k, "a" + i + k);
            }
        }
        machine.kexec();
        machine.takeCalls();
        return machine;
    }

    @Test
    void givesTheOutgoingObjectWithoutAReferenceInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        assertNull(machine.luo().flbOutgoing(flb));
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        assertEquals("object of flb", machine.luo().flbOutgoing(flb));
        machine.luo().putOutgoing(flb);
        assertEquals(1, machine.luo().flbUsers(flb));
    }

    @Test
    void givesTheOutgoingObjectWithAReferenceInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        assertErrno(Errno.ENOENT, () -> machine.luo().flbOutgoing(flb));
        SessionFile session = machine.luo().createSession("s");
        machine.preserve(session.session(), 1, "a1");
        assertEquals("object of flb", machine.luo().flbOutgoing(flb));
        assertEquals(2, machine.luo().flbUsers(flb));
        session.put();
        assertTrue(machine.takeCalls().stream().noneMatch(call -> call.startsWith("unpreserve flb")));
        machine.luo().putOutgoing(flb);
        assertEquals(List.of("unpreserve flb object of flb"), machine.takeCalls());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void hasNoIncomingObjectAfterAnOrdinaryBoot(Generations generations) {
        LuoMachine machine = machine(generations);
        assertErrno(Errno.ENODATA, () -> machine.luo().flbIncoming(flb));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void hasNoIncomingObjectOfAnotherName(Generations generations) throws ErrnoException {
        LuoMachine machine = next(generations, 1);
        assertErrno(Errno.ENOENT, () -> machine.luo().flbIncoming(new TestFlb("other", machine.calls)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void isOffWithoutTheOption(Generations generations) {
        LuoMachine machine = new LuoMachine(generations, Behaviour.REVIEWED,
                new KernelOptions(false, false, true, false, true, false), luo -> {
                });
        TestFlb any = new TestFlb("any", machine.calls);
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().flbIncoming(any));
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().flbOutgoing(any));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void finishesWithTheLastFileOfAllSessions(Generations generations) throws ErrnoException {
        LuoMachine machine = next(generations, 2, 1);
        assertEquals("incoming abc000", machine.luo().flbIncoming(flb));
        machine.luo().putIncoming(flb);
        assertEquals("incoming abc000", machine.luo().flbIncoming(flb));
        machine.luo().putIncoming(flb);
        assertEquals(List.of("retrieve flb"), machine.takeCalls());
        machine.luo().open();
        machine.luo().retrieveSession("s0").put();
        assertTrue(machine.takeCalls().stream().noneMatch(call -> call.equals("finish flb incoming abc000")));
        machine.luo().retrieveSession("s1").put();
        List<String> calls = machine.takeCalls();
        assertEquals(List.of("finish 0 status 0", "finish flb incoming abc000"), calls.subList(1, 3));
        assertErrno(Errno.ENODATA, () -> machine.luo().flbIncoming(flb));
        machine.assertQuiet();
    }

    /** X16: without the put the reference stays, and the FLB is never finished. */
    @Test
    void isNeverFinishedInLinux73IfAReferenceIsLeft() throws ErrnoException {
        LuoMachine machine = next(Generations.V1_ON_7_3, 1);
        machine.luo().flbIncoming(flb);
        machine.luo().open();
        machine.luo().retrieveSession("s0").put();
        assertTrue(machine.takeCalls().stream().noneMatch(call -> call.startsWith("finish flb")));
        assertEquals("incoming abc000", machine.luo().flbIncoming(flb));
    }

    /** Only retrieving loads the count, so a counter of 0 goes down first. */
    @Test
    void isNeverFinishedInLinux70IfNobodyRetrievedItBefore() throws ErrnoException {
        LuoMachine machine = next(Generations.SEED, 1);
        machine.luo().open();
        machine.luo().retrieveSession("s0").put();
        assertEquals(List.of("can_finish 0", "finish 0 status 0"), machine.takeCalls());
        machine.assertQuiet();
        assertEquals("incoming abc000", machine.luo().flbIncoming(flb));
    }

    @Test
    void warnsOfAnUnderflowInLinux73IfNobodyRetrievedItBefore() throws ErrnoException {
        LuoMachine machine = next(Generations.V1_ON_7_3, 2);
        machine.luo().open();
        machine.luo().retrieveSession("s0").put();
        assertTrue(machine.takeCalls().stream().noneMatch(call -> call.contains("flb")));
        assertEquals(2, machine.context().log().lines(Severity.WARN).size());
    }

    @Test
    void triesAFailedRetrieveAgainInLinux70() throws ErrnoException {
        LuoMachine machine = next(Generations.SEED, 1);
        flb.failing.add("retrieve");
        assertErrno(Errno.ERANGE, () -> machine.luo().flbIncoming(flb));
        flb.failing.clear();
        assertEquals("incoming abc000", machine.luo().flbIncoming(flb));
    }

    @Test
    void keepsTheErrorOfAFailedRetrieveInLinux73() throws ErrnoException {
        LuoMachine machine = next(Generations.V1_ON_7_3, 1);
        flb.failing.add("retrieve");
        assertErrno(Errno.ERANGE, () -> machine.luo().flbIncoming(flb));
        flb.failing.clear();
        assertErrno(Errno.ERANGE, () -> machine.luo().flbIncoming(flb));
        assertEquals(List.of("retrieve flb"), machine.takeCalls());
    }

    @Test
    void needsItsModuleInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        flb.module = new KernelModule("m");
        SessionFile session = machine.luo().createSession("s");
        machine.preserve(session.session(), 1, "a1");
        assertEquals(1, flb.module.references());
        machine.kexec();
        flb.module = new KernelModule("m");
        machine.luo().flbIncoming(flb);
        machine.luo().putIncoming(flb);
        assertEquals(1, flb.module.references());
        machine.luo().open();
        machine.luo().retrieveSession("s").put();
        assertEquals(0, flb.module.references());
        flb.module.remove();
        SessionFile next = machine.luo().createSession("s");
        assertErrno(Errno.ENODEV, () -> machine.preserve(next.session(), 1, "a1"));
    }

    @Test
    void cannotBeRetrievedInLinux73WhenItsModuleIsGoing() throws ErrnoException {
        LuoMachine machine = next(Generations.V1_ON_7_3, 1);
        flb.module = new KernelModule("m");
        flb.module.remove();
        assertErrno(Errno.ENODEV, () -> machine.luo().flbIncoming(flb));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void isHandedOverOnlyWithUsersAndInTheOrderOfRegistration(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        TestHandler idle = new TestHandler("idle", machine.calls);
        TestFlb unused = new TestFlb("unused", machine.calls);
        TestFlb last = new TestFlb("last", machine.calls);
        machine.luo().registerHandler(idle);
        machine.luo().registerFlb(idle, unused);
        machine.luo().registerFlb(handler, last);
        Session session = machine.luo().createSession("s").session();
        machine.preserve(session, 1, "a1");
        machine.preserve(session, 2, "a2");
        machine.machine.reboot();
        Snapshots.Luo luo = Snapshots.decode(machine);
        assertEquals(List.of("flb", "last"), luo.flbs().stream().map(found -> found.name()).toList());
        assertEquals(List.of(2L, 2L), luo.flbs().stream().map(found -> found.count()).toList());
        assertEquals(0xabc000, luo.flbs().get(0).data());
    }

    /** References of the kernel itself that are not dropped are handed over as if they were files. */
    @Test
    void isHandedOverWithLeakedReferencesInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        machine.luo().flbOutgoing(flb);
        machine.machine.reboot();
        assertEquals(2, Snapshots.decode(machine).flbs().get(0).count());
    }
}
