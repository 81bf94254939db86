/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;

class IommuGenerationsTest {

    private static List<Integer> capacities(IommuGeneration generation) {
        return generation.arrays().stream().map(ArrayFormat::capacity).toList();
    }

    @Test
    void capacityPerPageFollowsFromTheEntrySize() {
        assertEquals(List.of(110, 123, 62), capacities(IommuGenerations.V1));
        assertEquals(List.of(110, 123, 83), capacities(IommuGenerations.V1_BEFORE_PASID));
        assertEquals(List.of(36, 110, 72), capacities(IommuGenerations.LATER_A));
        assertEquals(List.of(36, 102, 56), capacities(IommuGenerations.LATER_B));
    }

    @Test
    void oneStringCanMeanSeveralGenerations() {
        assertEquals(List.of(IommuGenerations.V1, IommuGenerations.V1_BEFORE_PASID),
                IommuGenerations.compatibleWith("iommu-v1"));
        assertEquals(List.of(IommuGenerations.LATER_A), IommuGenerations.compatibleWith("iommu-liveupdate-v1"));
        assertEquals(List.of(IommuGenerations.LATER_B), IommuGenerations.compatibleWith("iommu-liveupdate"));
        assertTrue(IommuGenerations.compatibleWith("iommu-v2").isEmpty());
    }

    @Test
    void everyGenerationReadsBackWhatIsSetThroughMeanings() {
        for (IommuGeneration generation : IommuGenerations.all()) {
            Struct device = generation.devices().entry().blank(0);
            assertTrue(generation.set(device, IommuField.DEVICE_ID, 0x128));
            assertTrue(generation.set(device, IommuField.DOMAIN, 0x1010));
            assertTrue(generation.set(device, IommuField.ATTACHMENT_ID, 9));
            assertTrue(generation.set(device, IommuField.DELETED, 1));
            assertEquals(OptionalLong.of(0x128), generation.value(device, IommuField.DEVICE_ID), generation.id());
            assertEquals(OptionalLong.of(0x1010), generation.value(device, IommuField.DOMAIN), generation.id());
            assertEquals(OptionalLong.of(9), generation.value(device, IommuField.ATTACHMENT_ID), generation.id());
            assertTrue(generation.is(device, IommuField.DELETED), generation.id());
            assertFalse(generation.is(device, IommuField.INCOMING), generation.id());
        }
    }

    @Test
    void everyFieldOfEveryGenerationIsInOneOfItsLayouts() {
        for (IommuGeneration generation : IommuGenerations.all()) {
            generation.fields().forEach((meaning, path) -> assertTrue(
                    generation.arrays().stream().anyMatch(array -> path.in(array.entry())),
                    generation.id() + " " + meaning));
            for (ArrayFormat array : generation.arrays()) {
                assertTrue(generation.flb().has(array.headField()));
                assertTrue(array.totalField().isEmpty() || generation.flb().has(array.totalField()));
                assertTrue(array.header().has(array.nextField()) && array.header().has(array.countField()));
            }
        }
    }

    @Test
    void onlyRecordedMeaningsAreListed() {
        assertFalse(IommuGenerations.V1_BEFORE_PASID.fields().containsKey(IommuField.PASID_DIRECTORY));
        assertTrue(IommuGenerations.V1.fields().containsKey(IommuField.PASID_DIRECTORY));
        assertFalse(IommuGenerations.LATER_A.fields().containsKey(IommuField.OWNER_TOKEN));
        assertFalse(IommuGenerations.LATER_B.fields().containsKey(IommuField.INDEX));
    }

    @Test
    void meaningsThatAGenerationDoesNotRecordAreEmpty() {
        Struct device = IommuV1.DEVICE_SHORT.blank(0);
        assertEquals(OptionalLong.empty(),
                IommuGenerations.V1_BEFORE_PASID.value(device, IommuField.PASID_DIRECTORY));
        assertFalse(IommuGenerations.LATER_A.set(IommuLaterA.DEVICE.blank(0), IommuField.OWNER_TOKEN, 1));
        assertEquals(OptionalLong.empty(),
                IommuGenerations.LATER_B.value(IommuLaterB.HW_ON_SMMUV3.blank(0), IommuField.ROOT_TABLE));
    }

    @Test
    void oneFlagIsSetWithoutTouchingTheOthers() {
        Struct domain = IommuLaterB.DOMAIN.blank(0);
        domain.struct("hdr").set("flags", 0x80000002L);
        IommuGenerations.LATER_B.set(domain, IommuField.DELETED, 1);
        assertEquals(0x80000003L, domain.struct("hdr").get("flags"));
        IommuGenerations.LATER_B.set(domain, IommuField.INCOMING, 0);
        assertEquals(0x80000001L, domain.struct("hdr").get("flags"));
        assertThrows(IllegalArgumentException.class,
                () -> IommuGenerations.LATER_B.set(domain, IommuField.DELETED, 2));
    }

    @Test
    void slotsAreFoundOnlyWhereEntriesBegin() {
        ArrayFormat domains = IommuGenerations.V1.domains();
        assertEquals(0, domains.slotOf(0xb7b010));
        assertEquals(1, domains.slotOf(0xb7b031));
        assertEquals(122, domains.slotOf(domains.slotAddress(0xb7b000, 122)));
        assertEquals(-1, domains.slotOf(0xb7b000));
        assertEquals(-1, domains.slotOf(0xb7b011));
        assertEquals(-1, domains.slotOf(domains.slotAddress(0xb7b000, 123)));
    }
}
