/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.user.Outcome;

/** The rich scenario of the captures: two sessions, two iommufd files, four devices, and every way to get it wrong. */
class RichScenarioTest {

    private static final long TOKEN = RichScenario.TOKEN;

    private Guest guest;

    static Stream<Arguments> machines() {
        Behaviour ported = Behaviour.POSTED.without(Finding.X16);
        return Stream.of(Arguments.of(Generations.V1_ON_7_3, ported, false),
                Arguments.of(Generations.LATER_B_ON_7_3, ported, false),
                Arguments.of(Generations.LATER_B_ON_7_3, ported, true),
                Arguments.of(Generations.V1_ON_7_3, Behaviour.REVIEWED, true));
    }

    private static void done(Outcome outcome) {
        assertTrue(outcome.isDone(), outcome + " " + outcome.text());
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyStepGivesWhatRealKernelsGaveAndTheDecoderReadsItBack(Generations generations, Behaviour behaviour,
            boolean scalable) throws Exception {
        guest = Guest.boot(generations, behaviour, scalable);
        RichScenario scenario = new RichScenario(guest);
        scenario.before();
        done(guest.machine().reboot());
        check(Decoded.of(guest), generations, behaviour);
        done(guest.machine().bootNext());
        guest.start("after");
        scenario.after();
    }

    private void check(Decoded decoded, Generations generations, Behaviour behaviour) {
        assertEquals(List.of(), decoded.problems());
        assertEquals(List.of(generations.iommu().compatible(), "pci-v1"),
                decoded.luo().flbs().stream().map(flb -> flb.name()).toList());
        assertEquals(List.of(3L, 4L), decoded.luo().flbs().stream().map(flb -> flb.count()).toList());
        assertEquals(4, decoded.iommu().liveDomains().size());
        assertEquals(1, decoded.iommu().iommus().size());
        assertEquals(4, decoded.iommu().iommus().get(0).entry().refCount());
        assertEquals(Guest.UNIT, decoded.iommu().iommus().get(0).token());
        assertEquals(List.of("00:06.0", "00:05.0", "01:00.0", "02:00.0"),
                decoded.iommu().devices().stream().map(device -> device.requester().toString()).toList());
        List<Long> dids = decoded.iommu().devices().stream().map(DeviceEntry::attachmentId).toList();
        assertEquals(dids.get(0), dids.get(2), "two devices on one HWPT share a domain id");
        OptionalLong owner = decoded.iommu().devices().get(0).ownerToken();
        assertTrue(owner.isEmpty() || owner.getAsLong() == TOKEN, owner.toString());
        assertEquals(List.of(0xa1L, 0xa2L, 0xaeL),
                decoded.iommufds().get(0).hwpts().stream().map(hwpt -> hwpt.token()).toList());
        assertTrue(decoded.iommufds().get(0).hwpts().stream().allMatch(hwpt -> hwpt.domain().isPresent()));
        assertEquals(List.of(3L, 1L, 0L), decoded.iommufds().stream().map(file -> file.count()).toList());
        assertEquals(4, decoded.pci().devices().size());
        assertEquals(4, decoded.devices().size());
        boolean cut = behaviour.has(Finding.F61);
        assertEquals(cut ? VfioPciFormat.SHORT_SEGMENT_IOMMUFD : VfioPciFormat.SHORT_SEGMENT,
                decoded.devices().get(0).format().orElseThrow());
        if (cut) {
            assertEquals(1, decoded.devices().get(0).struct().orElseThrow().struct(VfioPciFormat.IOMMUFD)
                    .get(VfioPciFormat.TOKEN), "F61: the token is cut");
        }
        assertTrue(decoded.iommu().domains().stream().allMatch(domain -> domain.topLevel() == 3));
        assertTrue(decoded.iommu().devices().stream().noneMatch(device -> device.entry().incoming()));
        boolean counted = !generations.isLater();
        decoded.iommu().devices().forEach(device -> assertEquals(counted,
                device.entry().value(IommuField.INDEX).isPresent()));
    }
}
