/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.kernel.base.Layer;

class SequenceQueryTest {

    @Test
    void lanesStandInTheOrderOfTheLayersWhoeverActsFirst() {
        Sequence sequence = new Steps().event(0, Layer.HARDWARE, "DMA", "", "").event(0, Layer.KHO, "a", "", "")
                .event(0, Layer.USERSPACE, "b", "", "").sequence();
        assertEquals(List.of(Layer.USERSPACE, Layer.KHO, Layer.HARDWARE), sequence.lanes());
        assertEquals(1, sequence.column(Layer.KHO));
    }

    @Test
    void everyMessageKnowsItsCallerAndWhatIsInside() {
        List<Message> messages = Steps.failing().event(0, Layer.USERSPACE, "close", "", "0").sequence().messages();
        assertEquals(List.of(-1, 0, 1, 1, -1), messages.stream().map(Message::caller).toList());
        assertEquals(List.of(3, 3, 2, 3, 4), messages.stream().map(Message::last).toList());
        assertEquals(Layer.LUO, messages.get(2).from());
        assertEquals(Layer.KHO, messages.get(2).to());
        assertEquals("kho_preserve_folio(folio 0x5000 order 0 (files of session vm-1)) x3", messages.get(2).call());
        assertTrue(messages.get(4).isInLane(), "nobody called close");
        assertEquals(Ending.NONE, messages.get(2).ending());
        assertEquals("LUO to iommufd: iommufd_liveupdate_preserve(iommufd 1 of vmm) = -ENOMEM",
                messages.get(3).line());
    }

    @Test
    void callsWithOthersInsideReturnWhenTheLastOfThemHasReturned() {
        List<String> rows = Steps.failing().event(0, Layer.USERSPACE, "close", "", "0").sequence().rows().stream()
                .map(row -> (row.back() ? "<" : ">") + row.message().function()).toList();
        assertEquals(List.of(">ioctl", ">luo_preserve_file", ">kho_preserve_folio", ">iommufd_liveupdate_preserve",
                "<luo_preserve_file", "<ioctl", ">close"), rows);
    }

    @Test
    void anEventThatIsDeeperThanItsCallerByMoreThanOneIsItsAllTheSame() {
        List<Message> messages = new Steps().event(1, Layer.LUO, "a", "", "0").event(3, Layer.KHO, "b", "", "0")
                .event(2, Layer.PCI, "c", "", "0").event(0, Layer.KEXEC, "d", "", "0").sequence().messages();
        assertEquals(List.of(-1, 0, 0, -1), messages.stream().map(Message::caller).toList());
    }

    @ParameterizedTest
    @CsvSource({"'', NONE", "0, DONE", "-EBUSY, FAILED", "panic, PANICKED", "hit 0x1000 (memfd), DONE",
        "fault: no entry, FAILED", "corruption of 0x1000: foreign, FAILED", "-1, DONE"})
    void anEndingIsReadFromTheResult(String result, Ending ending) {
        assertEquals(ending, new Steps().event(0, Layer.LUO, "f", "", result).sequence().messages().get(0).ending());
    }

    @Test
    void endingsDifferInTheirSigns() {
        assertEquals(Ending.values().length,
                List.of(Ending.values()).stream().map(Ending::sign).distinct().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KHO       | kho_preserve_folio     | folio 0x5000 order 0 (page table of nic) |          | ADDRESS | 0x5000",
        "KHO       | kho_restore_folio      | 0x5000 for IOMMU FLB                     |          | ADDRESS | 0x5000",
        "LUO       | luo_preserve_file      | vm-1 token 0x2                           | 0        | TOKEN   | 0x2",
        "DRIVER | intel_iommu_preserve | unit 0xfed90000 | 0 | UNIT | 0xfed90000",
        "DRIVER | dmar_device_add | 0xfed91000 | 0 | UNIT | 0xfed91000",
        "HARDWARE  | root table pointer     | 0xfed90000                               | 0x4000   | ADDRESS | 0x4000",
        "HARDWARE | GCMD | 0xfed90000 | 0x8000 | UNIT | 0xfed90000",
        "HARDWARE | DMA | nic: 00:06.0 writes 0x9000, 8 bytes | hit 0x1000 (memfd) | IOVA | 0x9000",
        "HARDWARE | DMA | nic: 00:06.0 writes 0x9000, 8 bytes | hit 0x1000 (memfd) | ADDRESS | 0x1000",
        "HARDWARE | DMA | x: 00:06.0 writes 0x9000, 8 bytes | hit 0x1000 (memfd) | DEVICE | 0x30",
        "IOMMU_CORE| iommu_preserve_device  | nic                                      | 0        | DEVICE  | 0x1021c",
        "IOMMU_CORE| iommu_domain_preserve | UNMANAGED domain with top table 0x9f1000 | 0 | ADDRESS | 0x9f1000"})
    void aMessageLeadsToWhatItNames(Layer layer, String function, String arguments, String result,
            Reference.Kind kind, String value) {
        Message message = new Steps().event(0, layer, function, arguments, result == null ? "" : result).sequence()
                .messages().get(0);
        assertEquals(Long.decode(value), message.first(kind).orElseThrow(), message.references().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"USERSPACE | ioctl | iommufd 1 of vmm SET_PRESERVE 0x3b96 | 0",
        "USERSPACE | ftruncate | 6, 0x4000000 | 0", "HARDWARE | qi_flush_iotlb | domain 0x2 | ''",
        "IOMMU_CORE | iommu_group_add_device | network, group 0 | ''",
        "KHO | x | 0x123456789abcdef01 | ''"})
    void otherNumbersLeadNowhere(Layer layer, String function, String arguments, String result) {
        assertEquals(List.of(), new Steps().event(0, layer, function, arguments, result).sequence().messages().get(0)
                .references());
    }

    @Test
    void largeResultsAreHexadecimal() {
        assertEquals("0x100000000", new Steps().event(0, Layer.IOMMUFD, "iopt_map_pages", "", "4294967296").sequence()
                .messages().get(0).result());
    }

    @Test
    void stepsFollowEachOtherAndWhatIsTooMuchIsCounted() {
        SequenceQuery query = new SequenceQuery("both", List.of(Steps.failing().step(0), Steps.failing().step(1)), 6);
        Sequence sequence = query.run();
        assertEquals(6, sequence.messages().size());
        assertEquals(2, sequence.left());
        assertEquals(List.of(0, 0, 0, 0, 1, 1), sequence.messages().stream().map(Message::step).toList());
        assertEquals(4, sequence.messages().get(5).caller());
        assertEquals("Steps 1 to 2", SequenceQuery.of(query.steps()).title());
    }

    @Test
    void aStepWithoutCallsHasNoLanes() {
        Sequence sequence = new Steps().sequence();
        assertTrue(sequence.lanes().isEmpty());
        assertFalse(SequenceText.of(sequence, 80).isBlank());
        assertEquals(1, SequenceSvg.pages(sequence, 10).size());
    }
}
