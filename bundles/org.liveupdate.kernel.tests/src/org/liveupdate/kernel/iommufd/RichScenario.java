/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.iommufd.Guest.CARD;
import static org.liveupdate.kernel.iommufd.Guest.DISK;
import static org.liveupdate.kernel.iommufd.Guest.EDU;
import static org.liveupdate.kernel.iommufd.Guest.FOUR_GIB;
import static org.liveupdate.kernel.iommufd.Guest.NET;

import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.user.Outcome;

/** The steps of the rich scenario of the captures, each with the result that real kernels gave. */
final class RichScenario {

    /** Token of the first iommufd file, with bits above 31. */
    static final long TOKEN = 0xfeedface00000001L;

    private final Guest guest;

    RichScenario(Guest guest) {
        this.guest = guest;
    }

    private static void done(Outcome outcome) {
        assertTrue(outcome.isDone(), outcome + " " + outcome.text());
    }

    private static void fails(Errno errno, Outcome outcome) {
        assertTrue(outcome.is(errno), "expected " + errno + ", found " + outcome + " " + outcome.text());
    }

    private void mapAt(int fd, int ioas, int file, long start, long length, long iova, Protection protection) {
        done(guest.iommufd().mapFile(fd, ioas, file, start, length, OptionalLong.of(iova), protection));
    }

    /** Everything in the first kernel: set up, mistakes, preservation. */
    void before() throws ErrnoException {
        var context = guest.machine().context();
        boolean destroyable = context.behaviour().has(Finding.F49) && !context.generations().isLater();
        int dev = guest.luo().open().fd();
        int a = guest.luo().createSession(dev, "vm-a").fd();
        int b = guest.luo().createSession(dev, "vm-b").fd();
        int io1 = guest.iommufd().open().fd();
        int io2 = guest.iommufd().open().fd();
        int fileA = guest.memfd().create("ram-thp", 2, 9).fd();
        done(guest.memfd().truncate(fileA, 8 << 20));
        done(guest.memfd().addSeals(fileA, Guest.SEALS));
        int fileB = guest.sealed("ram-4k", 1 << 20);
        int fileC = guest.sealed("ram-c", 3 << 20);
        int loose = guest.unsealed("loose", 1 << 16);
        int late = guest.unsealed("late", 1 << 16);
        int edu = guest.cdev(EDU);
        int net = guest.cdev(NET);
        int card = guest.cdev(CARD);
        int disk = guest.cdev(DISK);
        assertEquals(1, guest.vfio().bind(edu, io1).value());
        assertEquals(2, guest.vfio().bind(net, io1).value());
        assertEquals(3, guest.vfio().bind(card, io1).value());
        assertEquals(1, guest.vfio().bind(disk, io2).value());
        assertEquals(4, guest.iommufd().ioasAlloc(io1).value());
        assertEquals(5, guest.iommufd().ioasAlloc(io1).value());
        assertEquals(6, guest.hwpt(io1, 1, 4));
        assertEquals(7, guest.hwpt(io1, 2, 5));
        assertEquals(8, guest.hwpt(io1, 1, 4));
        assertEquals(9, guest.hwpt(io1, 1, 4));
        assertEquals(2, guest.iommufd().ioasAlloc(io2).value());
        assertEquals(3, guest.hwpt(io2, 1, 2));
        done(guest.vfio().attach(edu, 6));
        done(guest.vfio().attach(card, 6));
        done(guest.vfio().attach(net, 7));
        done(guest.vfio().attach(disk, 3));
        mapAt(io1, 4, fileA, 0, 0x400000, FOUR_GIB, Protection.READ_WRITE);
        mapAt(io1, 4, fileA, 0x400000, 0x400000, 0x200100000L, Protection.READ_WRITE);
        mapAt(io1, 4, fileB, 0, 0x100000, 0x7fc0000000L, Protection.READ_ONLY);
        mapAt(io1, 4, fileB, 0x3000, 0x2000, 0x7ffffff000L, Protection.READ_WRITE);
        mapAt(io1, 5, fileB, 0, 0x100000, FOUR_GIB, Protection.READ_WRITE);
        mapAt(io2, 2, fileC, 0, 0x300000, FOUR_GIB, Protection.READ_WRITE);
        mapAt(io2, 2, loose, 0, 0x10000, 0x300000000L, Protection.READ_WRITE);
        done(guest.iommufd().setPreserve(io1, 6, 0xa1));
        fails(Errno.EADDRINUSE, guest.iommufd().setPreserve(io1, 7, 0xa1));
        done(guest.iommufd().setPreserve(io1, 7, 0xa2));
        done(guest.iommufd().setPreserve(io1, 9, 0xad));
        done(guest.iommufd().setPreserve(io1, 9, 0xae));
        done(guest.iommufd().setPreserve(io2, 3, 0xa1));
        done(guest.luo().preserve(a, fileA, 0x10));
        fails(Errno.ENOENT, guest.luo().preserve(a, io1, TOKEN));
        done(guest.luo().preserve(a, fileB, 0x11));
        done(guest.luo().preserve(a, io1, TOKEN));
        done(guest.luo().preserve(b, fileC, 0x20));
        done(guest.luo().preserve(b, loose, 0x21));
        fails(Errno.EINVAL, guest.luo().preserve(b, io2, 0x2f));
        done(guest.iommufd().unmap(io2, 2, 0x300000000L, 0x10000));
        mapAt(io2, 2, late, 0, 0x10000, 0x300000000L, Protection.READ_WRITE);
        done(guest.memfd().addSeals(late, Guest.SEALS));
        done(guest.luo().preserve(b, late, 0x22));
        fails(Errno.EINVAL, guest.luo().preserve(b, io2, 0x2f));
        done(guest.iommufd().unmap(io2, 2, 0x300000000L, 0x10000));
        UserMemory anonymous = new UserMemory(guest.machine().kernel().pages(), "heap", 0x7f0000000000L, 1);
        done(guest.iommufd().map(io2, 2, anonymous, 0, 0x1000, OptionalLong.of(0x300000000L), Protection.READ_WRITE));
        fails(Errno.EINVAL, guest.luo().preserve(b, io2, 0x2f));
        done(guest.iommufd().unmap(io2, 2, 0x300000000L, 0x1000));
        mapAt(io2, 2, fileB, 0, 0x1000, 0x300000000L, Protection.READ_WRITE);
        fails(Errno.ENOENT, guest.luo().preserve(b, io2, 0x2f));
        done(guest.iommufd().unmap(io2, 2, 0x300000000L, 0x1000));
        done(guest.luo().preserve(b, io2, 0x2f));
        done(guest.luo().preserve(a, edu, 0x31));
        done(guest.luo().preserve(a, net, 0x32));
        fails(Errno.ENOENT, guest.luo().preserve(a, disk, 0x30));
        done(guest.luo().preserve(a, card, 0x33));
        done(guest.luo().preserve(b, disk, 0x30));
        if (destroyable) {
            done(guest.iommufd().destroy(io1, 9));
        } else {
            fails(Errno.EBUSY, guest.iommufd().destroy(io1, 9));
        }
        int c = guest.luo().createSession(dev, "vm-c").fd();
        done(guest.luo().preserve(c, guest.iommufd().open().fd(), 0x77));
    }

    /** What the program does in the next kernel; a process has been started there. */
    void after() {
        int dev = guest.luo().open().fd();
        for (var spec : List.of(EDU, NET, CARD, DISK)) {
            done(guest.vfio().bindDriver(guest.device(spec)));
        }
        int a = guest.luo().retrieveSession(dev, "vm-a").fd();
        int edu = guest.luo().retrieve(a, 0x31).fd();
        fails(Errno.EOPNOTSUPP, guest.luo().retrieve(a, TOKEN));
        int iommufd = guest.iommufd().open().fd();
        fails(Errno.EPERM, guest.vfio().bind(edu, iommufd));
        fails(Errno.EPERM, guest.vfio().bind(guest.vfio().open(guest.device(EDU)).fd(), iommufd));
        fails(Errno.EBUSY, guest.luo().finish(a));
        int b = guest.luo().retrieveSession(dev, "vm-b").fd();
        fails(Errno.EPERM, guest.vfio().bind(guest.luo().retrieve(b, 0x30).fd(), iommufd));
        fails(Errno.EPERM, guest.vfio().bind(guest.luo().retrieve(a, 0x33).fd(), iommufd));
        int c = guest.luo().retrieveSession(dev, "vm-c").fd();
        fails(Errno.EBUSY, guest.luo().finish(c));
        done(guest.luo().retrieve(a, 0x10));
        assertEquals(guest.device(EDU).group().domain(), guest.device(CARD).group().domain(),
                "both are attached to one restored domain");
    }
}
