/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.luo.LuoMachine;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.memfd.Shmem;

class LuoCallsTest {

    private LuoMachine machine;
    private Process process;
    private LuoCalls luo;
    private MemfdCalls memfd;

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    private void start(Generations generations) {
        machine = new LuoMachine(generations, ignored -> {
        });
        login();
    }

    private void login() {
        process = machine.machine.kernel().start("vmm");
        luo = machine.part().luoCalls(process);
        memfd = machine.part().memfdCalls(process);
    }

    private void kexec() {
        assertTrue(machine.machine.kexec().isDone());
        login();
    }

    private static void assertErrno(Errno expected, Outcome outcome) {
        assertEquals("-" + expected, outcome.toString());
    }

    private static UserBuffer sized(int bytes, long size) {
        byte[] all = new byte[bytes];
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(0, (int) size);
        return UserBuffer.of(all);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void goesThroughAWholeUpdate(Generations generations) {
        start(generations);
        int device = luo.open().fd();
        assertErrno(Errno.ENOENT, luo.retrieveSession(device, "vm"));
        int session = luo.createSession(device, "vm").fd();
        int file = memfd.create("ram", Shmem.MFD_ALLOW_SEALING, 0).fd();
        assertEquals(List.of(3, 4, 5), List.of(device, session, file));
        assertEquals(5, memfd.write(file, "hello".getBytes()).value());
        assertEquals("0", luo.preserve(session, file, 0x8000000000000001L).toString());
        kexec();
        device = luo.open().fd();
        session = luo.retrieveSession(device, "vm").fd();
        file = luo.retrieve(session, 0x8000000000000001L).fd();
        assertTrue(memfd.isMemfd(file));
        memfd.seek(file, 0);
        byte[] bytes = new byte[9];
        assertEquals(5, memfd.read(file, bytes).value());
        assertEquals("hello", new String(bytes, 0, 5));
        assertEquals("0", luo.finish(session).toString());
        assertTrue(process.exit().isDone());
        machine.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void refusesWhatIsNoIoctlOfTheFile(Generations generations) {
        start(generations);
        int device = luo.open().fd();
        int session = luo.createSession(device, "s").fd();
        assertErrno(Errno.EINVAL, luo.ioctl(device, 0xba02, UserBuffer.of(LuoIoctls.SESSION)));
        assertErrno(Errno.EINVAL, luo.ioctl(device, LuoIoctls.FINISH, UserBuffer.of(LuoIoctls.FINISHED)));
        assertErrno(Errno.EINVAL, luo.ioctl(session, LuoIoctls.CREATE_SESSION, UserBuffer.of(LuoIoctls.SESSION)));
        assertErrno(Errno.EINVAL, luo.ioctl(session, 0xba44, UserBuffer.of(LuoIoctls.SESSION)));
        assertErrno(Errno.ENOTTY, luo.ioctl(device, 0xc048ba00, UserBuffer.of(LuoIoctls.SESSION)));
        assertErrno(Errno.ENOTTY, luo.ioctl(session, 0x3b40, UserBuffer.of(LuoIoctls.FILE)));
        assertErrno(Errno.EBADF, luo.ioctl(99, LuoIoctls.FINISH, UserBuffer.of(LuoIoctls.FINISHED)));
        int file = memfd.create("m", 0, 0).fd();
        assertErrno(Errno.ENOTTY, luo.ioctl(file, LuoIoctls.FINISH, UserBuffer.of(LuoIoctls.FINISHED)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void checksTheSizeOfStructures(Generations generations) {
        start(generations);
        int device = luo.open().fd();
        int session = luo.createSession(device, "s").fd();
        int file = memfd.create("m", 0, 0).fd();
        assertErrno(Errno.EFAULT, luo.ioctl(session, LuoIoctls.PRESERVE_FD, UserBuffer.bad()));
        assertErrno(Errno.EINVAL, luo.ioctl(session, LuoIoctls.PRESERVE_FD, sized(16, 15)));
        assertErrno(Errno.EINVAL, luo.ioctl(device, LuoIoctls.CREATE_SESSION, sized(72, 71)));
        assertErrno(Errno.EFAULT, luo.ioctl(session, LuoIoctls.PRESERVE_FD, sized(12, 16)));
        UserBuffer longer = sized(24, 24);
        longer.view(LuoIoctls.FILE).set("fd", file).set("token", 1);
        assertTrue(luo.ioctl(session, LuoIoctls.PRESERVE_FD, longer).isDone());
        byte[] tail = new byte[24];
        tail[0] = 24;
        tail[23] = 1;
        assertErrno(Errno.E2BIG, luo.ioctl(session, LuoIoctls.PRESERVE_FD, UserBuffer.of(tail)));
        assertErrno(Errno.EFAULT, luo.ioctl(session, LuoIoctls.PRESERVE_FD, sized(16, 0xffffffffL)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void closesWhatItCannotAnswer(Generations generations) {
        start(generations);
        int device = luo.open().fd();
        byte[] request = new byte[72];
        request[0] = 72;
        request[8] = 's';
        assertErrno(Errno.EFAULT, luo.ioctl(device, LuoIoctls.CREATE_SESSION, UserBuffer.readOnly(request)));
        assertTrue(machine.luo().outgoingSessions().isEmpty());
        assertEquals(4, luo.createSession(device, "s").fd());
        int file = memfd.create("m", 0, 0).fd();
        byte[] preserve = new byte[16];
        preserve[0] = 16;
        preserve[4] = (byte) file;
        assertErrno(Errno.EFAULT, luo.ioctl(4, LuoIoctls.PRESERVE_FD, UserBuffer.readOnly(preserve)));
        assertErrno(Errno.EEXIST, luo.preserve(4, file, 0));
    }

    @Test
    void checksTheDirectionInLinux73() {
        start(Generations.V1_ON_7_3);
        int device = luo.open().fd();
        int session = luo.createSession(device, "s").fd();
        int file = memfd.create("m", 0, 0).fd();
        assertTrue(luo.preserve(session, file, 1).isDone());
        assertErrno(Errno.EINVAL, luo.retrieve(session, 1));
        assertErrno(Errno.EINVAL, luo.finish(session));
        assertErrno(Errno.EINVAL, luo.ioctl(session, LuoIoctls.FINISH, UserBuffer.of(new byte[] {1, 0, 0, 0})));
        kexec();
        device = luo.open().fd();
        session = luo.retrieveSession(device, "s").fd();
        assertErrno(Errno.EINVAL, luo.preserve(session, device, 2));
        assertEquals("s", luo.getName(session).toString());
        assertTrue(luo.finish(session).isDone());
    }

    @Test
    void letsAnythingFallThroughInLinux70() {
        start(Generations.SEED);
        int device = luo.open().fd();
        int session = luo.createSession(device, "s").fd();
        int file = memfd.create("m", 0, 0).fd();
        assertTrue(luo.finish(session).isDone());
        assertErrno(Errno.ENOENT, luo.retrieve(session, 1));
        assertTrue(luo.preserve(session, file, 1).isDone());
        assertTrue(luo.retrieve(session, 1).isDone());
        assertErrno(Errno.EINVAL, luo.getName(session));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void wantsReservedFieldsToBeZero(Generations generations) {
        start(generations);
        int device = luo.open().fd();
        luo.createSession(device, "s");
        kexec();
        device = luo.open().fd();
        int session = luo.retrieveSession(device, "s").fd();
        UserBuffer finish = UserBuffer.of(LuoIoctls.FINISHED);
        finish.view(LuoIoctls.FINISHED).set("reserved", 1);
        assertErrno(Errno.EINVAL, luo.ioctl(session, LuoIoctls.FINISH, finish));
        if (generations == Generations.V1_ON_7_3) {
            UserBuffer name = UserBuffer.of(LuoIoctls.NAME);
            name.view(LuoIoctls.NAME).set("reserved", 1);
            assertErrno(Errno.EINVAL, luo.ioctl(session, LuoIoctls.GET_NAME, name));
        }
        assertTrue(luo.finish(session).isDone());
        assertTrue(luo.finish(session).isDone());
    }

    @Test
    void takesANameWithoutItsEndAsTheKernelDoes() {
        start(Generations.V1_ON_7_3);
        int device = luo.open().fd();
        assertErrno(Errno.EINVAL, luo.createSession(device, "n".repeat(64)));
        assertErrno(Errno.EINVAL, luo.createSession(device, ""));
        start(Generations.SEED);
        device = luo.open().fd();
        assertTrue(luo.createSession(device, "n".repeat(64)).isDone());
        assertErrno(Errno.EEXIST, luo.createSession(device, "n".repeat(63)));
        kexec();
        device = luo.open().fd();
        assertErrno(Errno.ENOENT, luo.retrieveSession(device, "n".repeat(64)));
        assertTrue(luo.retrieveSession(device, "n".repeat(63)).isDone());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void opensTheDeviceForOneAtATime(Generations generations) {
        start(generations);
        int device = luo.open().fd();
        Process other = machine.machine.kernel().start("other");
        assertErrno(Errno.EBUSY, machine.part().luoCalls(other).open());
        process.close(device);
        assertEquals(3, machine.part().luoCalls(other).open().fd());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void runsOutOfDescriptorsBeforeItMakesAnything(Generations generations) {
        start(generations);
        Process small = new Process("small", machine.context(), machine.machine.kernel(), 4);
        LuoCalls calls = machine.part().luoCalls(small);
        int device = calls.open().fd();
        assertErrno(Errno.EMFILE, calls.createSession(device, "s"));
        assertTrue(machine.luo().outgoingSessions().isEmpty());
        assertErrno(Errno.EMFILE, calls.open());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void unpreservesWhenTheProcessDies(Generations generations) {
        start(generations);
        List<String> before = machine.allocated();
        int device = luo.open().fd();
        int session = luo.createSession(device, "s").fd();
        int file = memfd.create("m", 0, 0).fd();
        memfd.truncate(file, 10000);
        luo.preserve(session, file, 1);
        assertFalse(before.equals(machine.allocated()));
        process.exit();
        assertEquals(before, machine.allocated());
        machine.assertQuiet();
    }

    /** Opening the device reads what was handed over, which may stop the kernel. */
    @Test
    void endsInThePanicOfTheKernel() {
        start(Generations.SEED);
        int device = luo.open().fd();
        luo.createSession(device, "s");
        machine.machine.reboot();
        long array = machine.machine.kernel().pages().folios(folio -> folio.owner().equals("LUO sessions")).get(0)
                .address();
        machine.machine.memory().unguarded().write(array + 8 + 64 + 7, new byte[] {0x10, 1});
        machine.machine.bootNext();
        login();
        assertEquals(Outcome.Kind.PANICKED, luo.open().kind());
        assertEquals(MachineState.PANICKED, machine.machine.state());
        assertEquals(Outcome.Kind.PANICKED, memfd.create("m", 0, 0).kind());
    }
}
