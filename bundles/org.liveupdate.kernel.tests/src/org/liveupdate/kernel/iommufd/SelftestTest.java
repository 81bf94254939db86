/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.iommufd.Guest.FOUR_GIB;
import static org.liveupdate.kernel.iommufd.Guest.NET;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.user.Outcome;

/** The selftest of the series (patch 14), as the captures ran it: each step with the result that real kernels gave. */
class SelftestTest {

    static Stream<Arguments> machines() {
        Behaviour ported = Behaviour.POSTED.without(Finding.X16);
        return Stream.of(Generations.SEED, Generations.V1_ON_7_3, Generations.LATER_A_ON_7_3,
                Generations.LATER_B_ON_7_3).flatMap(generations -> Stream.of(ported, Behaviour.REVIEWED)
                        .flatMap(behaviour -> Stream.of(false, true)
                                .map(scalable -> Arguments.of(generations, behaviour, scalable))));
    }

    private static void expect(Errno errno, Outcome outcome) {
        assertTrue(outcome.is(errno), "expected " + errno + ", found " + outcome + " " + outcome.text());
    }

    private static void expectDone(Outcome outcome) {
        assertTrue(outcome.isDone(), outcome + " " + outcome.text());
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyStepGivesWhatRealKernelsGave(Generations generations, Behaviour behaviour, boolean scalable) {
        Guest guest = Guest.boot(generations, behaviour, scalable);
        boolean later = generations.luo() == Generations.V1_ON_7_3.luo();
        Guest.Setup own = guest.setUp(NET);
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
        int session = guest.luo().createSession(own.device(), "iommufd-test").fd();
        guest.preserve(new Guest.Setup(own.device(), session, own.iommufd(), own.memfd(), own.cdev(), own.bound(),
                own.ioas(), own.hwpt()));

        guest.kexec();

        int device = guest.luo().open().fd();
        session = guest.luo().retrieveSession(device, "iommufd-test").fd();
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
        if (behaviour.equals(Behaviour.REVIEWED)) {
            assertEquals(List.of(), guest.machine().context().log().lines(Severity.WARN));
            assertEquals(List.of(), guest.machine().context().log().lines(Severity.MISUSE));
            assertEquals(List.of(), guest.machine().context().log().lines(Severity.LOCKING));
        }
    }

    @Test
    void aMappingWithoutAWishLandsWhereTheKernelPutsIt() {
        Guest guest = Guest.boot(Generations.V1_ON_7_3, Behaviour.REVIEWED, false);
        int io = guest.iommufd().open().fd();
        int ioas = (int) guest.iommufd().ioasAlloc(io).value();
        int file = guest.sealed("buffer", 1 << 20);
        Outcome where = guest.iommufd().mapFile(io, ioas, file, 0, 1 << 20, OptionalLong.empty(),
                Protection.READ_WRITE);
        assertEquals(0x100000, where.value());
    }
}
