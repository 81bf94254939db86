/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.luo.LuoSession;

/** Each rule, on a good capture in which one thing is changed. */
class RulesTest {

    private static final String KNOWN = "vfio-token-truncated";

    private final Sample legacy = new Sample("v1-legacy-rich-th");

    private static void assertOnly(Sample sample, String... codes) {
        Set<String> found = new HashSet<>(sample.codes());
        found.remove(KNOWN);
        assertEquals(Set.of(codes), found);
    }

    private static void write(Sample sample, Struct struct, String field, long value) {
        struct.set(field, value).writeTo(sample.memory());
    }

    @Test
    void codesAreUniqueAndEveryRuleIsExplained() {
        Set<String> codes = new HashSet<>();
        for (Rule rule : Checks.all()) {
            assertTrue(codes.add(rule.code()), rule.code());
            assertTrue(rule.code().matches("[a-z]+(-[a-z]+)+"), rule.code());
            assertFalse(rule.title().endsWith("."), rule.code());
            assertTrue(rule.explanation().endsWith(".") && rule.explanation().length() > 80, rule.code());
            assertEquals(Optional.of(rule), Checks.find(rule.code()));
        }
        assertTrue(codes.size() >= 20);
        assertEquals(Optional.empty(), Checks.find("no-such-rule"));
    }

    @Test
    void aWrongObjectNumberIsFound() {
        assertOnly(legacy.change(Kind.DOMAINS, 1, IommuField.INDEX, 7), "iommu-object-index");
    }

    @Test
    void aDeviceThatPointsBesideADomainIsFound() {
        long at = legacy.state().iommu().orElseThrow().domains().get(0).at();
        assertOnly(legacy.change(Kind.DEVICES, 0, IommuField.DOMAIN, at + 1), "device-domain-missing",
                "domain-id-shared");
    }

    @Test
    void aDeviceWithoutItsIommuIsFound() {
        assertOnly(legacy.change(Kind.DEVICES, 0, IommuField.IOMMU, 0x1000), "device-iommu-missing", "iommu-users");
    }

    @Test
    void aDeletedDomainIsMissedByItsDevicesAndHwpts() {
        assertOnly(legacy.change(Kind.DOMAINS, 1, IommuField.DELETED, 1), "device-domain-deleted", "hwpt-domain");
    }

    @Test
    void aWrongUserCountIsFound() {
        assertOnly(legacy.change(Kind.IOMMUS, 0, IommuField.REF_COUNT, 3), "iommu-users");
    }

    @Test
    void aUnitThatCannotBeFoundByItsTokenIsFound() {
        assertOnly(legacy.change(Kind.IOMMUS, 0, IommuField.UNIT_TOKEN, 0xfed91000L), "iommu-identity");
        assertOnly(new Sample("v1-legacy-rich-th").change(Kind.IOMMUS, 0, IommuField.UNIT_TYPE, 0), "iommu-identity");
    }

    @Test
    void anotherRootTableThanThatOfTheHardwareIsFound() {
        assertOnly(legacy.change(Kind.IOMMUS, 0, IommuField.ROOT_TABLE, 0x87f000), "iommu-root-table");
        assertOnly(new Sample("v1-legacy-rich-th").change(Kind.IOMMUS, 0, IommuField.ROOT_TABLE, 0x876001),
                "iommu-root-table");
    }

    @Test
    void aContextEntryThatDiffersIsFound() {
        LiveUpdateState state = legacy.state();
        Struct entry = state.units().get(0).devices().get(0).entry();
        write(legacy, entry, "DID", 9);
        assertOnly(legacy, "device-context-mismatch");
        write(legacy, entry, "P", 0);
        assertOnly(legacy, "device-context-missing");
    }

    @Test
    void aDomainIdThatHardwareDoesNotUseIsFound() {
        assertOnly(legacy.change(Kind.DEVICES, 3, IommuField.ATTACHMENT_ID, 1), "domain-id-range",
                "device-context-mismatch");
    }

    @Test
    void twoDomainsWithOneIdAreFound() {
        assertOnly(legacy.change(Kind.DEVICES, 1, IommuField.ATTACHMENT_ID, 5), "domain-id-shared",
                "device-context-mismatch");
    }

    @Test
    void aTopTableThatIsNoTableIsFound() {
        assertOnly(legacy.change(Kind.DOMAINS, 2, IommuField.TOP_LEVEL, 9), "domain-top-level");
    }

    @Test
    void aPageTableThatIsNotPreservedIsFound() {
        Sample sample = legacy.change(Kind.DOMAINS, 2, IommuField.TOP_TABLE, 0x772000);
        assertTrue(sample.codes().contains("domain-table-not-preserved"), sample.codes()::toString);
    }

    @Test
    void aMappingOfOtherMemoryIsFound() {
        LiveUpdateState state = legacy.state();
        long top = state.iommu().orElseThrow().domains().get(0).topTable();
        // a 1 GiB leaf in a table of the third level maps everything below 1 GiB
        long third = legacy.memory().bytes(top, 8).map(ByteBuffer::wrap)
                .map(bytes -> bytes.order(ByteOrder.LITTLE_ENDIAN).getLong()).orElseThrow() & ~0xfffL;
        legacy.memory().write(third + 511 * 8, new byte[] {(byte) 0x83, 0, 0, 0, 0, 0, 0, 0});
        assertTrue(legacy.codes().contains("mapping-outside-memfd"), legacy.codes()::toString);
    }

    @Test
    void hwptsWithOneTokenAndReclaimedOnesAreFound() {
        Struct hwpt = legacy.state().iommufds().get(0).state().hwpts().get(1).struct();
        write(legacy, hwpt, "token", 0xa1);
        write(legacy, hwpt, "reclaimed", 1);
        assertOnly(legacy, "hwpt-token", "hwpt-reclaimed");
    }

    @Test
    void filesInTheWrongOrderAreFound() {
        LuoSession session = legacy.state().sessions().get(0);
        byte[] first = legacy.memory().bytes(session.files().get(0).at(), 64).orElseThrow();
        byte[] last = legacy.memory().bytes(session.files().get(5).at(), 64).orElseThrow();
        byte[] second = legacy.memory().bytes(session.files().get(1).at(), 64).orElseThrow();
        byte[] third = legacy.memory().bytes(session.files().get(2).at(), 64).orElseThrow();
        legacy.memory().write(session.files().get(0).at(), last);
        legacy.memory().write(session.files().get(5).at(), first);
        assertOnly(legacy, "file-order");
        legacy.memory().write(session.files().get(1).at(), third);
        legacy.memory().write(session.files().get(2).at(), second);
        assertOnly(legacy, "file-order");
    }

    @Test
    void aVfioDeviceWithoutItsIommufdIsFound() {
        Struct device = legacy.state().vfio().get(3).state().struct().orElseThrow().struct("iommufd_ser");
        write(legacy, device, "token", 0x30);
        assertOnly(legacy, "vfio-iommufd-token");
    }

    @Test
    void aVfioDeviceThatNobodyElsePreservesIsFound() {
        Struct device = legacy.state().vfio().get(3).state().struct().orElseThrow();
        write(legacy, device, "bdf", 0x300);
        assertOnly(legacy, "vfio-device-entry", "vfio-pci-device");
    }

    @Test
    void aDeviceWithAnotherOwnerIsFound() {
        assertOnly(legacy.change(Kind.DEVICES, 3, IommuField.OWNER_TOKEN, 0x77), "vfio-device-entry");
    }

    @Test
    void aPasidEntryThatDiffersIsFound() {
        Sample sample = new Sample("later-scalable-ss-rich-th");
        sample.change(Kind.DEVICES, 1, IommuField.PASID_DIRECTORY, 0x703000);
        assertOnly(sample, "device-pasid-mismatch");
        Sample other = new Sample("later-scalable-ss-rich-th");
        Struct entry = other.state().units().get(0).devices().get(0).scalable().orElseThrow().pasids().get(0).entry();
        write(other, entry, "DID", 77);
        assertOnly(other, "device-pasid-mismatch");
        write(other, entry, "P", 0);
        assertOnly(other, "device-pasid-mismatch");
    }

    @Test
    void aBitmapThatDiffersFromTheRootTableIsFound() {
        Sample sample = new Sample("later-scalable-ss-rich-th");
        Struct intel = sample.state().iommu().orElseThrow().iommus().get(0).entry().struct().struct("intel");
        Struct word = intel.element("context_tables_bitmap", 0);
        long bits = word.get("bits");
        write(sample, word, "bits", bits | 1L << 40);
        assertOnly(sample, "context-table-bitmap");
        write(sample, word, "bits", bits & ~1L);
        assertOnly(sample, "context-table-bitmap");
    }

    @Test
    void tablesOfADomainThatNoDeviceUsesAreNotedAsWell() {
        Sample sample = new Sample("later-scalable-ss-rich-th");
        DecodeContext context = sample.context();
        LiveUpdateState state = StateBuilder.build(context, List.of());
        long top = state.iommu().orElseThrow().domains().get(2).topTable();
        assertEquals(List.of(), context.structures().overlapping(top, 1));
        Checks.run(state, context);
        assertEquals("second-stage level 4, domain 2 at 0xb78060",
                context.structures().overlapping(top, 1).get(0).role());
    }

    @Test
    void whatPointsIntoAnEmptyStateIsFound() {
        legacy.memory().write(legacy.state().iommu().orElseThrow().address(), new byte[4096]);
        assertOnly(legacy, "iommu-array-missing", "hwpt-domain", "vfio-device-entry");
    }
}
