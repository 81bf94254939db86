/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.luo.LuoMachine.assertErrno;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.CallBlocked;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;

class LuoFileTest {

    private TestHandler a;
    private TestHandler b;
    private TestFlb one;
    private TestFlb two;

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    /** Two handlers; the first is linked to two FLBs, the second to one of them. */
    private LuoMachine machine(Generations generations) {
        LuoMachine[] made = new LuoMachine[1];
        made[0] = new LuoMachine(generations, luo -> {
        });
        try {
            a = new TestHandler("a", made[0].calls);
            b = new TestHandler("b", made[0].calls);
            one = new TestFlb("one", made[0].calls);
            two = new TestFlb("two", made[0].calls);
            made[0].luo().registerHandler(a);
            made[0].luo().registerHandler(b);
            made[0].luo().registerFlb(a, one);
            made[0].luo().registerFlb(a, two);
            made[0].luo().registerFlb(b, two);
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
        return made[0];
    }

    @ParameterizedTest
    @MethodSource("generations")
    void preservesFlbsBeforeTheirFirstFileAndUnpreservesThemAfterTheLast(Generations generations)
            throws ErrnoException {
        LuoMachine machine = machine(generations);
        SessionFile first = machine.luo().createSession("first");
        SessionFile second = machine.luo().createSession("second");
        machine.preserve(first.session(), 1, "a1");
        machine.preserve(first.session(), 2, "b2");
        machine.preserve(second.session(), 1, "a3");
        assertEquals(List.of("preserve one", "preserve two", "preserve a1", "preserve b2", "preserve a3"),
                machine.takeCalls());
        assertEquals(2, machine.luo().flbUsers(one));
        assertEquals(3, machine.luo().flbUsers(two));
        first.put();
        assertEquals(List.of("unpreserve b2", "release b2", "unpreserve a1", "release a1"), machine.takeCalls());
        second.put();
        assertEquals(List.of("unpreserve a3", "unpreserve two object of two", "unpreserve one object of one",
                "release a3"),
                machine.takeCalls());
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void freesWhatItAllocatedWhenASessionIsClosed(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        List<String> before = machine.allocated();
        SessionFile session = machine.luo().createSession("s");
        machine.preserve(session.session(), 1, "a1");
        session.put();
        assertEquals(before, machine.allocated());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void asksHandlersInTheOrderOfRegistration(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        machine.luo().registerHandler(new TestHandler("ab", machine.calls));
        Session session = machine.luo().createSession("s").session();
        machine.preserve(session, 1, "abc");
        assertEquals("a", session.fileStates().get(0).compatible());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void refusesTokensAndFilesInTheOrderOfTheKernelsChecks(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = machine.luo().createSession("s").session();
        machine.preserve(session, 7, "a1");
        assertErrno(Errno.EEXIST, () -> machine.luo().preserve(session, 7, () -> {
            throw new ErrnoException(Errno.EBADF, "not asked for");
        }));
        assertErrno(Errno.EBADF, () -> machine.luo().preserve(session, 8, () -> {
            throw new ErrnoException(Errno.EBADF, "closed");
        }));
        machine.takeCalls();
        assertErrno(Errno.ENOENT, () -> machine.preserve(session, 8, "unknown"));
        assertEquals(List.of("release unknown"), machine.takeCalls());
        machine.preserve(machine.luo().createSession("other").session(), 7, "a2");
    }

    @Test
    void preservesAFileOnceInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        Session session = machine.luo().createSession("s").session();
        TestFile file = new TestFile("a1", machine.calls);
        machine.luo().preserve(session, 1, file::get);
        assertErrno(Errno.EBUSY, () -> machine.luo().preserve(session, 2, file::get));
        SessionFile other = machine.luo().createSession("other");
        assertErrno(Errno.EBUSY, () -> machine.luo().preserve(other.session(), 1, file::get));
        assertEquals(2, file.references());
        assertEquals(1, machine.luo().flbUsers(one));
    }

    @Test
    void preservesAFileTwiceInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        Session session = machine.luo().createSession("s").session();
        TestFile file = new TestFile("a1", machine.calls);
        machine.luo().preserve(session, 1, file::get);
        machine.luo().preserve(session, 2, file::get);
        assertEquals(3, file.references());
    }

    @Test
    void has128FilesPerSessionAtMostInLinux70() throws ErrnoException {
        LuoMachine machine = machine(Generations.SEED);
        Session session = machine.luo().createSession("s").session();
        for (int i = 0; i < 128; i++) {
            machine.preserve(session, i, "b" + i);
        }
        assertErrno(Errno.ENOSPC, () -> machine.preserve(session, 128, "b128"));
        machine.preserve(machine.luo().createSession("other").session(), 128, "b128");
    }

    @Test
    void growsByBlocksOf63FilesInLinux73() throws ErrnoException {
        LuoMachine machine = machine(Generations.V1_ON_7_3);
        Session session = machine.luo().createSession("s").session();
        for (int i = 0; i < 200; i++) {
            machine.preserve(session, i, "b" + i);
            long blocks = machine.allocated().stream().filter(line -> line.contains("files of session s")).count();
            assertEquals((i + 63) / 63, blocks);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void takesEverythingBackWhenTheHandlerFails(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = machine.luo().createSession("s").session();
        List<String> before = machine.allocated();
        a.failing.add("preserve");
        assertErrno(Errno.ERANGE, () -> machine.preserve(session, 1, "a1"));
        assertEquals(List.of("preserve one", "preserve two", "preserve a1", "unpreserve two object of two",
                "unpreserve one object of one", "release a1"), machine.takeCalls());
        assertEquals(before, machine.allocated());
        assertEquals(List.of(), session.fileStates());
        a.failing.clear();
        machine.preserve(session, 1, "a1");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void rollsBackTheFlbsBeforeOneThatFails(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = machine.luo().createSession("s").session();
        List<String> before = machine.allocated();
        two.failing.add("preserve");
        assertErrno(Errno.ERANGE, () -> machine.preserve(session, 1, "a1"));
        assertEquals(List.of("preserve one", "preserve two", "unpreserve one object of one", "release a1"),
                machine.takeCalls());
        assertEquals(before, machine.allocated());
        assertEquals(0, machine.luo().flbUsers(one));
    }

    /** A callback runs with the session's mutex held, so another call on the same session waits. */
    @ParameterizedTest
    @MethodSource("generations")
    void blocksAnotherCallOnASessionThatIsBusy(Generations generations) throws ErrnoException {
        LuoMachine machine = machine(generations);
        Session session = machine.luo().createSession("s").session();
        boolean[] blocked = new boolean[1];
        a.onPreserve = () -> {
            try {
                machine.preserve(session, 2, "b2");
            } catch (CallBlocked e) {
                blocked[0] = true;
            } catch (ErrnoException e) {
                throw new AssertionError(e);
            }
        };
        machine.preserve(session, 1, "a1");
        assertTrue(blocked[0]);
        assertEquals(1, session.fileStates().size());
    }
}
