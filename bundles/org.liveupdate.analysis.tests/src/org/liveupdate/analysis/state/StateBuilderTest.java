/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.decode.vtd.VtdUnit;

class StateBuilderTest {

    @ParameterizedTest
    @CsvSource({"v1-legacy-rich-th, HANDOVER, HANDOVER, 3, 5, 3, 4", "v1-legacy-rich-t1, NONE, SHAPE, 0, 0, 0, 0",
            "v1-legacy-rich-t2, LEFT_OVER, LEFT_OVER, 3, 5, 3, 4", "later-scalable-ss-rich-th, HANDOVER, HANDOVER, 3,"
                    + " 5, 3, 4",
            "later-legacy-hotplug-th, HANDOVER, HANDOVER, 1, 1, 1, 1"})
    void everyPartIsFoundWhateverTheStage(String name, Origin sessions, Origin iommu, int sessionCount, int memfds,
            int iommufds, int devices) {
        LiveUpdateState state = new Sample(name).state();
        assertEquals(sessions, state.sessionOrigin());
        assertEquals(iommu, state.iommuOrigin());
        assertEquals(sessionCount, state.sessions().size());
        assertEquals(memfds, state.memfds().size());
        assertEquals(iommufds, state.iommufds().size());
        assertEquals(devices, state.vfio().size());
        assertEquals(1, state.units().size());
        assertEquals(1, state.iommu().orElseThrow().iommus().size());
    }

    @Test
    void onlyTheTreeOfTheStateSaysWhatIsPreserved() {
        assertEquals(1127, new Sample("v1-legacy-rich-th").state().preserved().orElseThrow().size());
        assertEquals(1127, new Sample("v1-legacy-rich-t1").state().preserved().orElseThrow().size());
        assertTrue(new Sample("v1-legacy-rich-t2").state().preserved().isEmpty());
        assertTrue(new Sample("v1-legacy-rich-t2").state().kho().isPresent());
    }

    @Test
    void serializedSaysWhetherTheOldKernelIsThroughWithIt() {
        assertTrue(new Sample("v1-legacy-rich-th").state().serialized());
        assertFalse(new Sample("v1-legacy-rich-t1").state().serialized());
        assertFalse(new Sample("v1-legacy-rich-t2").state().serialized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-th", "v1-legacy-rich-t1", "v1-legacy-rich-t2", "v1-legacy39-tomb-th",
            "later-scalable-ss-rich-th", "v1-scalable-fs-selftest-th"})
    void unitsAreFoundInMemoryAloneAndReadAlike(String name) {
        Sample sample = new Sample(name);
        VtdUnit byRegisters = sample.state().units().get(0);
        List<VtdUnit> found = sample.stateFromMemoryAlone().units();
        assertEquals(1, found.size());
        assertEquals(byRegisters.rootTable(), found.get(0).rootTable());
        assertEquals(byRegisters.mode(), found.get(0).mode());
        assertEquals(byRegisters.devices().size(), found.get(0).devices().size());
        assertEquals(1, sample.stateFromMemoryAlone().roots().size());
    }

    @Test
    void everyPartSaysHowItWasFound() {
        List<String> found = new Sample("v1-legacy-rich-t2").state().found();
        assertTrue(found.stream().anyMatch(line -> line.contains("iommu-v1") && line.contains("left over")),
                found::toString);
        assertTrue(found.stream().anyMatch(line -> line.startsWith("KHO tree at")), found::toString);
        assertTrue(found.stream().anyMatch(line -> line.startsWith("IOMMU unit at 0xfed90000")), found::toString);
    }

    @Test
    void theOnlyUnitOfADmarFileOwnsTheOnlyRootTable() {
        byte[] dmar = HexFormat.of().parseHex("444d4152400000000180424f4348532042585043202020200100000042585043"
                + "01000000" + "2f01" + "00".repeat(10) + "00001000" + "01000000" + "0000d9fe00000000");
        Sample sample = new Sample("v1-legacy-rich-th");
        sample.memory().write(sample.state().iommu().orElseThrow().address(), new byte[4096]);
        LiveUpdateState state = StateBuilder.build(sample.context(), List.of(), FindOptions.DEFAULT, Optional.of(dmar));
        assertEquals(0xfed90000L, state.units().get(0).registers().base());
        assertEquals(1, state.dmar().orElseThrow().units().size());
        LiveUpdateState broken = StateBuilder.build(sample.context(), List.of(), FindOptions.DEFAULT,
                Optional.of(new byte[] {1, 2, 3}));
        assertTrue(broken.dmar().isEmpty());
        assertEquals(UnitRegisters.UNKNOWN_BASE, broken.units().get(0).registers().base());
    }

    @Test
    void randomCorruptionsOfARealRunAreDecodedAndChecked() {
        Sample sample = new Sample("later-legacy-hotplug-th");
        Random random = new Random(7);
        List<AddressRange> ranges = sample.memory().ranges();
        for (int i = 0; i < 150; i++) {
            AddressRange range = ranges.get(random.nextInt(ranges.size()));
            long at = range.start() + random.nextInt((int) Math.min(range.length(), 512));
            byte[] before = sample.memory().bytes(at, 1).orElseThrow();
            sample.memory().write(at, new byte[] {(byte) (before[0] ^ 1 << random.nextInt(8))});
            assertNotNull(sample.codes());
            sample.memory().write(at, before);
        }
        assertEquals(List.of(), sample.codes());
    }

    @Test
    void emptyMemoryHasAnEmptyState() {
        LiveUpdateState state = StateBuilder.build(DecodeContext.of(new SparseMemory(), Progress.NONE), List.of());
        assertTrue(state.kho().isEmpty() && state.iommu().isEmpty() && state.units().isEmpty());
        assertFalse(state.found().isEmpty());
    }

    @Test
    void theUserCanCancel() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> StateBuilder
                .build(DecodeContext.of(new Sample("v1-legacy-rich-th").memory(), cancelled), List.of()));
    }
}
