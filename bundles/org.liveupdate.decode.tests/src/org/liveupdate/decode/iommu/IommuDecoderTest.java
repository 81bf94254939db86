/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;

class IommuDecoderTest {

    private DecodeContext context;

    static Stream<IommuGeneration> generations() {
        return IommuGenerations.all().stream();
    }

    private IommuState decode(IommuImage image, String compatible) {
        context = DecodeContext.of(image.memory(), Progress.NONE);
        return IommuDecoder.decode(compatible, IommuImage.FLB, page -> true, context);
    }

    private List<String> codes() {
        return context.problems().problems().stream().filter(problem -> problem.severity() != Severity.INFO)
                .map(Problem::code).toList();
    }

    private static void set(IommuImage image, IommuGeneration generation, long page, Kind kind, String field,
            long value) {
        Struct header = generation.array(kind).header().at(image.memory(), page).orElseThrow();
        header.set(field, value).writeTo(image.memory());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void chainsOfManyPagesDecodeInEveryGeneration(IommuGeneration generation) {
        IommuState state = decode(new IommuImage(generation).fill(300, 200), generation.compatible());
        assertEquals(generation, state.generation().orElseThrow());
        assertEquals(1, state.iommus().size());
        assertEquals(300, state.domains().size());
        assertEquals(200, state.devices().size());
        assertEquals(300, state.pages(Kind.DOMAINS).stream().mapToLong(ArrayPage::count).sum());
        assertEquals((200 + generation.devices().capacity() - 1) / generation.devices().capacity(),
                state.pages(Kind.DEVICES).size());
        DeviceEntry last = state.devices().get(199);
        assertEquals(199, last.entry().index());
        assertEquals(state.domains().get(199), last.domain().orElseThrow());
        assertEquals(state.iommus().get(0), last.unit().orElseThrow());
        assertEquals(List.of(), codes());
        assertTrue(context.structures().all().size() > 500);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void aPageThatIsExactlyFullNeedsNoNextPage(IommuGeneration generation) {
        int full = generation.devices().capacity();
        IommuState state = decode(new IommuImage(generation).fill(generation.domains().capacity(), full),
                generation.compatible());
        assertEquals(full, state.devices().size());
        assertEquals(1, state.pages(Kind.DEVICES).size());
        assertEquals(List.of(), codes());
    }

    @Test
    void emptyArraysHaveAPageWithoutEntries() {
        IommuState state = decode(new IommuImage(IommuGenerations.V1).fill(0, 0), "iommu-v1");
        assertEquals(0, state.domains().size());
        assertEquals(3, state.pages().size());
        assertEquals(List.of(), codes());
    }

    @Test
    void deletedAndIncomingEntriesAreKeptAndMarked() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(2, 2);
        IommuState before = decode(image, "iommu-v1");
        image.change(before.domains().get(0).at(), Kind.DOMAINS, IommuField.DELETED, 1);
        image.change(before.devices().get(1).at(), Kind.DEVICES, IommuField.INCOMING, 1);
        IommuState state = decode(image, "iommu-v1");
        assertTrue(state.domains().get(0).deleted());
        assertFalse(state.domains().get(1).deleted());
        assertTrue(state.devices().get(1).incoming());
        assertEquals(List.of(state.domains().get(1)), state.liveDomains());
        assertEquals(2, state.liveDevices().size());
    }

    @Test
    void unknownStringsAreNamedAndTheirBytesKept() {
        IommuState state = decode(new IommuImage(IommuGenerations.V1).fill(1, 1), "iommu-v9");
        assertTrue(state.generation().isEmpty());
        assertFalse(state.raw().isEmpty());
        assertTrue(context.problems().problems().get(0).message().contains("iommu-v9"));
        assertEquals(List.of("iommu-unknown-compatible"), codes());
    }

    @Test
    void unknownVersionsAreNotInterpreted() {
        IommuImage image = new IommuImage(IommuGenerations.LATER_B).fill(1, 1);
        IommuGenerations.LATER_B.flb().at(image.memory(), IommuImage.FLB).orElseThrow().set("version", 2)
                .writeTo(image.memory());
        IommuState state = decode(image, "iommu-liveupdate");
        assertTrue(state.generation().isEmpty());
        assertTrue(state.devices().isEmpty());
        assertEquals(List.of("iommu-unknown-version"), codes());
    }

    @Test
    void shortDeviceEntriesAreToldFromLongOnesByTheirPointers() {
        IommuState state = decode(new IommuImage(IommuGenerations.V1_BEFORE_PASID).fill(3, 3), "iommu-v1");
        assertEquals(IommuGenerations.V1_BEFORE_PASID, state.generation().orElseThrow());
        assertTrue(state.choice().contains("3 with entries of 49 bytes"), state.choice());
    }

    @Test
    void anAmbiguousArrayIsReadAsPostedAndSaysSo() {
        IommuState state = decode(new IommuImage(IommuGenerations.V1_BEFORE_PASID).fill(1, 1), "iommu-v1");
        assertEquals(IommuGenerations.V1, state.generation().orElseThrow());
        assertTrue(context.problems().problems().stream()
                .anyMatch(problem -> problem.code().equals("iommu-format-ambiguous")));
    }

    @Test
    void aCycleEndsTheChainWithAProblem() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 124);
        IommuState before = decode(image, "iommu-v1");
        List<ArrayPage> pages = before.pages(Kind.DEVICES);
        set(image, IommuGenerations.V1, pages.get(1).address(), Kind.DEVICES, "next_objs", pages.get(0).address());
        IommuState state = decode(image, "iommu-v1");
        assertEquals(124, state.devices().size());
        assertEquals(List.of("iommu-array-cycle"), codes());
    }

    @Test
    void aPageSharedByTwoChainsIsNoticed() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 1);
        IommuState before = decode(image, "iommu-v1");
        Struct flb = IommuGenerations.V1.flb().at(image.memory(), IommuImage.FLB).orElseThrow();
        flb.set("devices_phys", before.pages(Kind.DOMAINS).get(0).address()).writeTo(image.memory());
        IommuState state = decode(image, "iommu-v1");
        assertTrue(state.devices().isEmpty());
        assertTrue(codes().contains("iommu-array-cycle"));
    }

    @Test
    void aChainThatLeavesTheImageKeepsWhatWasRead() {
        IommuImage image = new IommuImage(IommuGenerations.LATER_B).fill(1, 112);
        IommuState before = decode(image, "iommu-liveupdate");
        set(image, IommuGenerations.LATER_B, before.pages(Kind.DEVICES).get(0).address(), Kind.DEVICES,
                "next_array_phys", 0x7fff_ffff_f000L);
        IommuState state = decode(image, "iommu-liveupdate");
        assertEquals(56, state.devices().size());
        assertEquals(List.of("iommu-array-outside-image"), codes());
    }

    @Test
    void aNextPointerThatIsNoPageAddressEndsTheChain() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 1);
        IommuState before = decode(image, "iommu-v1");
        set(image, IommuGenerations.V1, before.pages(Kind.DEVICES).get(0).address(), Kind.DEVICES, "next_objs", 0x1234);
        decode(image, "iommu-v1");
        assertEquals(List.of("iommu-array-short-page", "iommu-array-unaligned"), codes());
    }

    @Test
    void aCountBeyondTheCapacityIsNotRead() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 1);
        IommuState before = decode(image, "iommu-v1");
        set(image, IommuGenerations.V1, before.pages(Kind.DEVICES).get(0).address(), Kind.DEVICES, "nr_objs", -1);
        IommuState state = decode(image, "iommu-v1");
        assertTrue(state.devices().isEmpty());
        assertEquals(List.of("iommu-array-count"), codes());
    }

    @Test
    void totalsOfTheFlbAreComparedWithTheChains() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(2, 2);
        IommuGenerations.V1.flb().at(image.memory(), IommuImage.FLB).orElseThrow().set("nr_devices", 3)
                .writeTo(image.memory());
        IommuState state = decode(image, "iommu-v1");
        assertEquals(2, state.devices().size());
        assertEquals(List.of("iommu-total"), codes());
    }

    @Test
    void pagesThatKhoDoesNotPreserveAreNamed() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 1);
        context = DecodeContext.of(image.memory(), Progress.NONE);
        IommuState state = IommuDecoder.decode("iommu-v1", IommuImage.FLB, page -> page == IommuImage.FLB, context);
        assertEquals(List.of("iommu-array-not-preserved", "iommu-array-not-preserved", "iommu-array-not-preserved"),
                codes());
        assertFalse(state.pages().get(0).preserved());
        context = DecodeContext.of(image.memory(), Progress.NONE);
        IommuDecoder.decode("iommu-v1", IommuImage.FLB, page -> page != IommuImage.FLB, context);
        assertEquals(List.of("iommu-flb-not-preserved"), codes());
    }

    @Test
    void danglingReferencesStayUnresolved() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 1);
        IommuState before = decode(image, "iommu-v1");
        image.change(before.devices().get(0).at(), Kind.DEVICES, IommuField.DOMAIN, 0x4242);
        IommuState state = decode(image, "iommu-v1");
        assertTrue(state.devices().get(0).domain().isEmpty());
        assertEquals(0x4242, state.devices().get(0).domainAddress());
    }

    @Test
    void entriesBehindAnSmmuAreReadAsItsOwn() {
        IommuImage image = new IommuImage(IommuGenerations.LATER_B).fill(1, 1);
        IommuState before = decode(image, "iommu-liveupdate");
        image.change(before.iommus().get(0).at(), Kind.IOMMUS, IommuField.UNIT_TYPE, 2);
        IommuState state = decode(image, "iommu-liveupdate");
        assertTrue(state.iommus().get(0).entry().struct().layout().has("smmuv3"));
        assertTrue(state.devices().get(0).entry().struct().layout().has("smmuv3"));
        assertTrue(state.iommus().get(0).rootTable().isEmpty());
    }

    @Test
    void aMissingFlbIsAProblem() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 1);
        context = DecodeContext.of(image.memory(), Progress.NONE);
        IommuState state = IommuDecoder.decode("iommu-v1", -8, page -> true, context);
        assertTrue(state.flb().isEmpty());
        assertEquals(List.of("iommu-flb-outside-image"), codes());
    }

    @Test
    void aUsedUpBudgetEndsTheChains() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(1, 200);
        context = new DecodeContext(image.memory(), new StructureMap(), new ProblemLog(), Progress.NONE,
                new StepBudget(3, Progress.NONE));
        IommuState state = IommuDecoder.decode("iommu-v1", IommuImage.FLB, page -> true, context);
        assertEquals(62, state.devices().size());
        assertEquals(List.of("step-budget-exhausted"), codes());
    }

    @Test
    void everySingleByteCorruptionGivesAResult() {
        IommuImage image = new IommuImage(IommuGenerations.V1).fill(2, 70);
        IommuState whole = decode(image, "iommu-v1");
        List<Long> pages = new ArrayList<>(List.of(IommuImage.FLB));
        whole.pages().forEach(page -> pages.add(page.address()));
        byte[] one = new byte[1];
        for (long page : pages) {
            // entries repeat, so one page header and two entries stand for all; the FLB is covered whole
            for (int offset = 0; offset < 16 + 2 * 65; offset++) {
                image.memory().read(page + offset, one, 0, 1);
                byte before = one[0];
                for (int flip : new int[] {0x01, 0x02, 0x10, 0x80, 0xff}) {
                    image.memory().write(page + offset, new byte[] {(byte) (before ^ flip)});
                    assertNotNull(decode(image, "iommu-v1"));
                    assertTrue(context.problems().problems().size() < 500);
                }
                image.memory().write(page + offset, new byte[] {before});
            }
        }
        assertEquals(whole.devices().size(), decode(image, "iommu-v1").devices().size());
    }
}
