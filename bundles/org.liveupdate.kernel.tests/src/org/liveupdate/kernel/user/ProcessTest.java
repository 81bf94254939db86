/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.CallBlocked;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.user.Outcome.Kind;

class ProcessTest {

    private final List<String> closed = new ArrayList<>();
    private final KernelContext context = KernelContext.of(Behaviour.REVIEWED, Generations.SEED);
    private KernelPanic panic;
    private final Process process = new Process("vmm", context, new Host() {

        @Override
        public boolean isRunning() {
            return panic == null;
        }

        @Override
        public void panicked(KernelPanic why) {
            panic = why;
        }
    }, 8);

    private int open(String name) throws ErrnoException {
        int fd = process.unusedFd();
        process.install(fd, new KernelFile(name) {

            @Override
            protected void release() {
                closed.add(name);
            }
        });
        return fd;
    }

    @Test
    void givesTheLowestFreeDescriptor() throws ErrnoException {
        assertEquals(3, open("a"));
        assertEquals(4, open("b"));
        assertEquals(5, open("c"));
        process.close(4);
        process.close(3);
        assertEquals(3, open("d"));
        assertEquals(4, open("e"));
        assertEquals(6, open("f"));
    }

    @Test
    void hasALimit() throws ErrnoException {
        for (int fd = 3; fd < 8; fd++) {
            open("file");
        }
        assertTrue(process.dup(3).is(Errno.EMFILE));
        process.close(5);
        assertEquals(5, process.dup(3).fd());
    }

    @Test
    void releasesAFileWithItsLastDescriptor() throws ErrnoException {
        int fd = open("a");
        int copy = process.dup(fd).fd();
        process.close(fd);
        assertEquals(List.of(), closed);
        process.close(copy);
        assertEquals(List.of("a"), closed);
        assertTrue(process.close(copy).is(Errno.EBADF));
        assertTrue(process.dup(copy).is(Errno.EBADF));
    }

    @Test
    void closesItsDescriptorsInOrderWhenItEnds() throws ErrnoException {
        open("a");
        open("b");
        open("c");
        process.close(3);
        open("d");
        assertTrue(process.exit().isDone());
        assertEquals(List.of("a", "d", "b", "c"), closed);
        assertFalse(process.isAlive());
        assertEquals(Kind.PANICKED, process.close(4).kind());
    }

    @Test
    void turnsEveryEndOfACallIntoAnOutcome() {
        assertEquals("7", process.call("f", "", () -> Outcome.of(7)).toString());
        Outcome failed = process.call("f", "", () -> {
            throw new ErrnoException(Errno.EPERM, "no");
        });
        assertEquals("-EPERM", failed.toString());
        Outcome blocked = process.call("f", "", () -> {
            throw new CallBlocked("f", "lock");
        });
        assertEquals(Kind.BLOCKED, blocked.kind());
        Outcome panicked = process.call("f", "", () -> {
            throw context.panic("g", "BUG");
        });
        assertEquals("panic: g: BUG", panicked.toString());
        assertEquals("g", panic.function());
        assertEquals(Kind.PANICKED, process.call("f", "", () -> Outcome.of(7)).kind());
    }

    @Test
    void isTracedAsUserSpace() {
        process.call("ioctl", "x", () -> Outcome.of(0));
        assertEquals(Layer.USERSPACE, context.trace().since(0).get(0).layer());
        assertEquals("ioctl", context.trace().since(0).get(0).function());
    }
}
