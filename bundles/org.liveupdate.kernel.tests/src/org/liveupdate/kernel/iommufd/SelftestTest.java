/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Behaviour;
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

    @ParameterizedTest
    @MethodSource("machines")
    void everyStepGivesWhatRealKernelsGave(Generations generations, Behaviour behaviour, boolean scalable) {
        Guest guest = Guest.boot(generations, behaviour, scalable);
        SelftestScenario scenario = new SelftestScenario(guest);
        scenario.before();
        guest.kexec();
        scenario.after();
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
