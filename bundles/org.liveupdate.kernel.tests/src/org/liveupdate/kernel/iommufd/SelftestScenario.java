/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.iommufd.Guest.FOUR_GIB;
import static org.liveupdate.kernel.iommufd.Guest.NET;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.user.Outcome;

/** The steps of the selftest of the series (patch 14), each with the result that real kernels gave. */
final class SelftestScenario {

    private final Guest guest;
    private Guest.Setup own;

    SelftestScenario(Guest guest) {
        this.guest = guest;
    }

    private static void expect(Errno errno, Outcome outcome) {
        assertTrue(outcome.is(errno), "expected " + errno + ", found " + outcome + " " + outcome.text());
    }

    private static void expectDone(Outcome outcome) {
        assertTrue(outcome.isDone(), outcome + " " + outcome.text());
    }

    /** Everything in the first kernel: set up, mistakes, preservation. */
    void before() {
        boolean later = guest.machine().context().generations().luo() == Generations.V1_ON_7_3.luo();
        own = guest.setUp(NET);
        expect(Errno.ENOENT, guest.luo().retrieveSession(own.device(), "other"));
        expect(Errno.EINVAL, guest.luo().preserve(own.session(), own.cdev(), 0x654321));
        expect(Errno.ENOENT, guest.iommufd().setPreserve(own.iommufd(), 99, 1));
        expect(Errno.ENOENT, guest.iommufd().setPreserve(own.iommufd(), own.ioas(), 1));
        expectDone(guest.iommufd().setPreserve(own.iommufd(), own.hwpt(), 0x789012));
        expect(Errno.ENOENT, guest.luo().preserve(own.session(), own.cdev(), 0x654321));
        expect(Errno.ENOENT, guest.luo().preserve(own.session(), own.iommufd(), 0x123456));
        expectDone(guest.map(own.iommufd(), own.ioas(), own.memfd(), 0x1000, FOUR_GIB + 0x200000));
        expectDone(guest.iommufd().unmap(own.iommufd(), own.ioas(), FOUR_GIB + 0x200000, 0x1000));
        guest.preserve(own);
        expect(Errno.EBUSY, guest.map(own.iommufd(), own.ioas(), own.memfd(), 0x1000, FOUR_GIB + 0x200000));
        expect(Errno.EBUSY, guest.iommufd().unmap(own.iommufd(), own.ioas(), FOUR_GIB, 1 << 20));
        if (later) {
            expect(Errno.EBUSY, guest.luo().preserve(own.session(), own.iommufd(), 0x77));
        }
        expect(Errno.EEXIST, guest.luo().preserve(own.session(), own.memfd(), 0x890123));
        expectDone(guest.process().close(own.session()));
        int again = guest.luo().createSession(own.device(), "iommufd-test").fd();
        guest.preserve(new Guest.Setup(own.device(), again, own.iommufd(), own.memfd(), own.cdev(), own.bound(),
                own.ioas(), own.hwpt()));
    }

    /** The device file of the network card. */
    int cdev() {
        return own.cdev();
    }

    /** What the program does in the next kernel; a process has been started there. */
    void after() {
        int device = guest.luo().open().fd();
        int session = guest.luo().retrieveSession(device, "iommufd-test").fd();
        int fresh = guest.cdev(NET);
        Outcome cdev = guest.luo().retrieve(session, 0x654321);
        expectDone(cdev);
        expect(Errno.EOPNOTSUPP, guest.luo().retrieve(session, 0x123456));
        expect(Errno.EOPNOTSUPP, guest.luo().retrieve(session, 0x123456));
        int iommufd = guest.iommufd().open().fd();
        expect(Errno.EPERM, guest.vfio().bind(cdev.fd(), iommufd));
        expect(Errno.EPERM, guest.vfio().bind(fresh, iommufd));
        expect(Errno.EBUSY, guest.luo().finish(session));
        expect(Errno.EINVAL, guest.luo().retrieveSession(device, "iommufd-test"));
        expectDone(guest.luo().retrieve(session, 0x890123));
    }
}
