/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.SampleCase;
import org.liveupdate.decode.TestJson;

/** Captured tables decode to what an independent walker found, field by field and range by range. */
class ExpectedWalkTest {

    @ParameterizedTest
    @ValueSource(strings = { "legacy-61-q72", "scalable-ss-61-q72", "legacy-debugfs-73self-q11",
            "scalable-fs-debugfs-73self-q11", "kho-luo-preserved", "kho-luo-handover" })
    void captureDecodesToWhatTheIndependentWalkerFound(String name) {
        SampleCase sample = SampleCase.named(name);
        DecodeContext context = sample.context();
        VtdUnit unit = VtdDecoder.decode(sample.registers(), context);
        assertEquals(List.of(),
                context.problems().problems().stream().filter(problem -> problem.severity() != Severity.INFO).toList());
        Map<String, Object> expected = TestJson.object(sample.json("expected-walk.json"));
        assertEquals(expected.get("mode"), unit.mode().text());
        assertEquals(expected.get("rtaddr"), Hex.of(unit.registers().rtaddr()));
        List<Map<String, Object>> devices = TestJson.objects(expected, "devices");
        assertTrue(devices.size() >= 7, "the walker found devices");
        assertEquals(devices.size(), unit.devices().size());
        for (int i = 0; i < devices.size(); i++) {
            compareDevice(devices.get(i), unit.devices().get(i));
        }
        assertEquals(expected.get("table_pages"), tablePages(unit));
    }

    @Test
    void disabledTranslationWithCompleteTablesIsSaidAndNotWrong() {
        SampleCase sample = SampleCase.named("kho-luo-handover");
        DecodeContext context = sample.context();
        VtdUnit unit = VtdDecoder.decode(sample.registers(), context);
        assertEquals(Boolean.FALSE, unit.translationEnabled().orElseThrow());
        assertEquals(1, unit.notes().size());
        assertEquals(List.of(VtdProblems.DISABLED),
                context.problems().problems().stream().map(problem -> problem.code()).toList());
    }

    private static void compareDevice(Map<String, Object> expected, VtdDevice device) {
        String bdf = (String) expected.get("bdf");
        assertEquals(bdf, device.bdf().toString());
        assertEquals(expected.get("entry_pa"), Hex.of(device.entryAddress()), bdf);
        if (device.legacy().isPresent()) {
            LegacyContext context = device.legacy().get();
            assertEquals(expected.get("tt"), (long) context.translationType(), bdf);
            assertEquals(expected.get("fpd"), context.faultProcessingDisabled() ? 1L : 0L, bdf);
            compareTranslation(bdf, expected, context.translation());
            return;
        }
        ScalableContext context = device.scalable().orElseThrow();
        assertEquals(expected.get("pasid_dir"), Hex.of(context.pasidDirectory()), bdf);
        assertEquals(expected.get("pdts"), (long) context.pdts(), bdf);
        assertEquals(expected.get("pasid_dir_entries"), (long) context.directoryEntries(), bdf);
        assertEquals(expected.get("rid_pasid"), (long) context.ridPasid(), bdf);
        assertEquals(expected.get("dte"), context.deviceTlb() ? 1L : 0L, bdf);
        assertEquals(expected.get("paside"), context.pasidEnabled() ? 1L : 0L, bdf);
        assertEquals(expected.get("pre"), context.pageRequests() ? 1L : 0L, bdf);
        List<Map<String, Object>> pasids = TestJson.objects(expected, "pasids");
        assertEquals(pasids.size(), context.pasids().size(), bdf);
        for (int i = 0; i < pasids.size(); i++) {
            comparePasid(bdf, pasids.get(i), context.pasids().get(i));
        }
    }

    private static void comparePasid(String bdf, Map<String, Object> expected, VtdPasid pasid) {
        assertEquals(expected.get("pasid"), (long) pasid.pasid(), bdf);
        assertEquals(expected.get("entry_pa"), Hex.of(pasid.entryAddress()), bdf);
        assertEquals(expected.get("pgtt"), (long) pasid.translationType(), bdf);
        assertEquals(expected.get("fspm"), (long) pasid.firstStageMode(), bdf);
        assertEquals(expected.get("ssptptr"), Hex.of(pasid.secondStagePointer()), bdf);
        assertEquals(expected.get("fsptptr"), Hex.of(pasid.firstStagePointer()), bdf);
        compareTranslation(bdf, expected, pasid.translation());
    }

    private static void compareTranslation(String bdf, Map<String, Object> expected, Translation translation) {
        assertEquals(expected.get("stage"), translation.stage().text(), bdf);
        assertEquals(expected.get("did"), (long) translation.domainId(), bdf);
        assertEquals(expected.get("aw"), (long) translation.addressWidth(), bdf);
        assertEquals(expected.get("levels"), (long) translation.levels(), bdf);
        assertEquals(expected.get("ptptr"), Hex.of(translation.pointer()), bdf);
        assertEquals(expected.get("leaf_count"), translation.leafCount(), bdf);
        assertEquals(expected.get("mapped_bytes"), translation.mappedBytes(), bdf);
        Map<String, Object> sizes = new TreeMap<>();
        translation.table().orElseThrow().pageSizes().forEach((size, count) -> sizes.put(size.toString(), count));
        assertEquals(expected.get("page_sizes"), sizes, bdf);
        List<Map<String, Object>> ranges = TestJson.objects(expected, "ranges");
        assertEquals(ranges.size(), translation.ranges().size(), bdf);
        for (int i = 0; i < ranges.size(); i++) {
            compareRange(bdf, ranges.get(i), translation.ranges().get(i));
        }
    }

    private static void compareRange(String bdf, Map<String, Object> expected, MappedRange range) {
        assertEquals(expected.get("iova"), Hex.of(range.iova()), bdf);
        assertEquals(expected.get("len"), Hex.of(range.length()), bdf);
        assertEquals(expected.get("pa"), Hex.of(range.physical()), bdf);
        assertEquals(expected.get("page"), Hex.of(range.pageSize()), bdf);
        assertEquals(expected.get("r"), range.readable() ? 1L : 0L, bdf);
        assertEquals(expected.get("w"), range.writable() ? 1L : 0L, bdf);
    }

    /** Counts pages as the walker does: every page once, by kind. */
    private static Map<String, Object> tablePages(VtdUnit unit) {
        Map<String, Object> pages = new TreeMap<>();
        pages.put("root", 1L);
        boolean legacy = unit.mode() == VtdMode.LEGACY;
        count(pages, legacy ? "context" : "sm-context", unit.contextTables().size());
        if (!legacy) {
            count(pages, "pasid-dir", distinct(unit, context -> context.pasidDirectory()));
            count(pages, "pasid-table", distinct(unit, context -> context.pasids().get(0).entryAddress() >> 12));
        }
        for (PageTableSummary table : unit.pageTables()) {
            for (int level = 1; level <= table.root().levels(); level++) {
                String stage = table.root().format().isSecondStage() ? "ss-l" : "fs-l";
                count(pages, stage + level, table.tablesPerLevel().get(level - 1));
            }
        }
        return pages;
    }

    private static void count(Map<String, Object> pages, String kind, long count) {
        pages.merge(kind, count, (a, b) -> (long) a + (long) b);
    }

    private static long distinct(VtdUnit unit, java.util.function.ToLongFunction<ScalableContext> address) {
        return unit.devices().stream().map(device -> device.scalable().orElseThrow()).mapToLong(address).distinct()
                .count();
    }
}
