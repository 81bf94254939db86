/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liveupdate.kernel.luo.LuoMachine.assertErrno;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.spec.KernelOptions;

class LuoRegistrationTest {

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    private static LuoMachine machine(Generations generations) {
        return new LuoMachine(generations, luo -> {
        });
    }

    private static TestHandler handler(LuoMachine machine, String name) {
        return new TestHandler(name, machine.calls);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void refusesHandlersWhenItIsOff(Generations generations) {
        LuoMachine machine = new LuoMachine(generations, Behaviour.REVIEWED,
                new KernelOptions(false, false, true, false, true, false), luo -> {
                });
        TestHandler a = handler(machine, "a");
        a.complete = false;
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().registerHandler(a));
        assertErrno(Errno.EOPNOTSUPP, () -> machine.luo().registerFlb(a, new TestFlb("flb", machine.calls)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void refusesIncompleteAndDuplicateHandlers(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        TestHandler a = handler(machine, "a");
        a.complete = false;
        assertErrno(Errno.EINVAL, () -> machine.luo().registerHandler(a));
        a.complete = true;
        machine.luo().registerHandler(a);
        assertErrno(Errno.EEXIST, () -> machine.luo().registerHandler(handler(machine, "a")));
        machine.luo().unregisterHandler(a);
        machine.luo().registerHandler(handler(machine, "a"));
    }

    @Test
    void needsQuietToRegisterInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        TestHandler a = handler(machine, "a");
        TestFlb flb = new TestFlb("flb", machine.calls);
        machine.luo().registerHandler(a);
        machine.luo().registerFlb(a, flb);
        SessionFile session = machine.luo().createSession("s");
        assertErrno(Errno.EBUSY, () -> machine.luo().registerHandler(handler(machine, "b")));
        assertErrno(Errno.EBUSY, () -> machine.luo().registerFlb(a, new TestFlb("other", machine.calls)));
        assertErrno(Errno.EBUSY, () -> machine.luo().unregisterFlb(a, flb));
        assertErrno(Errno.EBUSY, () -> machine.luo().unregisterHandler(a));
        session.put();
        assertErrno(Errno.EBUSY, () -> machine.luo().unregisterHandler(a));
        machine.luo().unregisterFlb(a, flb);
        assertErrno(Errno.ENOENT, () -> machine.luo().unregisterFlb(a, flb));
        machine.luo().unregisterHandler(a);
    }

    @Test
    void registersWithSessionsInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        machine.luo().createSession("s");
        TestHandler a = handler(machine, "a");
        TestFlb flb = new TestFlb("flb", machine.calls);
        machine.luo().registerHandler(a);
        assertErrno(Errno.EEXIST, () -> machine.luo().registerHandler(handler(machine, "a")));
        machine.luo().registerFlb(a, flb);
        assertErrno(Errno.EEXIST, () -> machine.luo().registerFlb(a, flb));
        machine.luo().unregisterHandler(a);
        assertErrno(Errno.EINVAL, () -> machine.luo().registerFlb(a, flb));
        machine.luo().registerHandler(a);
        machine.luo().registerFlb(a, flb);
        machine.luo().unregisterFlb(a, flb);
        machine.luo().unregisterFlb(a, flb);
        machine.luo().registerFlb(a, flb);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void refusesFlbsThatDoNotFit(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        TestHandler a = handler(machine, "a");
        TestHandler b = handler(machine, "b");
        TestFlb flb = new TestFlb("flb", machine.calls);
        assertErrno(Errno.EINVAL, () -> machine.luo().registerFlb(a, flb));
        machine.luo().registerHandler(a);
        machine.luo().registerHandler(b);
        flb.complete = false;
        assertErrno(Errno.EINVAL, () -> machine.luo().registerFlb(a, flb));
        flb.complete = true;
        machine.luo().registerFlb(a, flb);
        assertErrno(Errno.EEXIST, () -> machine.luo().registerFlb(a, flb));
        assertErrno(Errno.EEXIST, () -> machine.luo().registerFlb(b, new TestFlb("flb", machine.calls)));
        machine.luo().registerFlb(b, flb);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void has63FlbsAtMost(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        TestHandler a = handler(machine, "a");
        machine.luo().registerHandler(a);
        for (int i = 0; i < 63; i++) {
            machine.luo().registerFlb(a, new TestFlb("flb" + i, machine.calls));
        }
        assertErrno(Errno.ENOSPC, () -> machine.luo().registerFlb(a, new TestFlb("flb63", machine.calls)));
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        machine.machine.reboot();
        assertEquals(63, Snapshots.decode(machine).flbs().size());
    }

    /** F02: whoever registers a handler when it is loaded can never be removed. */
    @Test
    void holdsAModuleAsLongAsAHandlerIsRegisteredInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        TestHandler a = handler(machine, "a");
        a.module = new KernelModule("iommufd");
        TestFlb flb = new TestFlb("flb", machine.calls);
        flb.module = a.module;
        machine.luo().registerHandler(a);
        machine.luo().registerFlb(a, flb);
        assertEquals(2, a.module.references());
        assertErrno(Errno.EAGAIN, () -> a.module.remove());
        machine.luo().unregisterFlb(a, flb);
        assertErrno(Errno.EAGAIN, () -> a.module.remove());
        machine.luo().unregisterHandler(a);
        a.module.remove();
        assertErrno(Errno.EBUSY, () -> a.module.remove());
        assertErrno(Errno.EAGAIN, () -> machine.luo().registerHandler(a));
    }

    @Test
    void holdsAModuleAsLongAsAFileIsPreservedInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        TestHandler a = handler(machine, "a");
        a.module = new KernelModule("iommufd");
        machine.luo().registerHandler(a);
        machine.nextRegisters(luo -> luo.registerHandler(a));
        assertEquals(0, a.module.references());
        SessionFile session = machine.luo().createSession("s");
        machine.preserve(session.session(), 1, "a1");
        a.failing.add("preserve a2");
        assertErrno(Errno.ERANGE, () -> machine.preserve(session.session(), 2, "a2"));
        assertEquals(1, a.module.references());
        session.put();
        assertEquals(0, a.module.references());
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        machine.kexec();
        a.module = new KernelModule("iommufd");
        machine.luo().open();
        assertErrno(Errno.EAGAIN, () -> a.module.remove());
        machine.luo().retrieveSession("s").put();
        a.module.remove();
        assertErrno(Errno.ENOENT, () -> machine.preserve(machine.luo().createSession("t").session(), 1, "a1"));
    }
}
