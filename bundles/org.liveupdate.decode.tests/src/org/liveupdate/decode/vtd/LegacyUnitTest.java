/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;

/** Legacy mode: root table, context tables, second-stage tables. */
class LegacyUnitTest {

    private static final Bdf NIC = Bdf.parse("00:03.0");
    private static final Bdf LAST = Bdf.parse("ff:1f.7");
    private static final long CAP_39_AND_48 = 0xd2008c222f0606L;

    private final UnitBuilder builder = UnitBuilder.legacy();
    private final PageTableRoot table = builder.tables.table(PageTableFormat.SECOND_STAGE, 4);
    private final DecodeContext context = builder.newContext();

    @Test
    void devicesOfAllBusesAreFoundInOrder() {
        builder.translate(LAST, 4, table);
        builder.translate(NIC, 4, table);
        builder.translate(Bdf.parse("00:1f.7"), 4, table);
        VtdUnit unit = decode();
        assertEquals(List.of("00:03.0", "00:1f.7", "ff:1f.7"),
                unit.devices().stream().map(device -> device.bdf().toString()).toList());
        assertEquals(List.of(0, 255), unit.buses());
        assertEquals(2, unit.devicesOf(0).size());
        assertEquals(LAST, unit.device(LAST).orElseThrow().bdf());
        assertEquals(Optional.empty(), unit.device(Bdf.parse("01:00.0")));
        assertEquals(List.of(), problems());
    }

    @Test
    void devicesOfOneDomainShareOneDecodedTable() {
        builder.tables.map(table, 0x1000, 1, 0x5000, true);
        builder.translate(NIC, 4, table);
        builder.translate(LAST, 4, table);
        VtdUnit unit = decode();
        assertEquals(1, unit.pageTables().size());
        assertSame(translation(unit, NIC).table().orElseThrow(), translation(unit, LAST).table().orElseThrow());
        assertEquals(4, unit.pageTables().get(0).tableCount());
    }

    @Test
    void everyTableIsNotedWithItsLayout() {
        builder.tables.map(table, 0x1000, 1, 0x5000, true);
        builder.translate(NIC, 4, table);
        decode();
        assertEquals(List.of(RootLayouts.LEGACY_TABLE, ContextLayouts.LEGACY_TABLE),
                context.structures().all().stream().map(placement -> placement.layout())
                        .filter(layout -> layout.name().startsWith("vtd_")).toList());
        assertEquals(6, context.structures().all().size());
        assertTrue(context.structures().all().stream()
                .anyMatch(placement -> placement.role().equals("second-stage level 4, domain 4, 00:03.0")));
    }

    @Test
    void passThroughHasNoTable() {
        builder.context(NIC).set("P", 1).set("TT", 2).set("AW", 2).set("DID", 1).writeTo(builder.tables.memory);
        Translation translation = translation(decode(), NIC);
        assertEquals(Stage.PASS_THROUGH, translation.stage());
        assertEquals(0, translation.levels());
        assertEquals(Optional.empty(), translation.table());
        assertTrue(translation.ranges().isEmpty());
        assertEquals(List.of(), problems());
        assertEquals(new TranslationOutcome.PassThrough(0x1234), builder.outcome(NIC, 0x1234));
    }

    @Test
    void faultProcessingDisableAndDeviceTlbAreShown() {
        builder.translate(NIC, 4, table).set("FPD", 1).set("TT", 1).writeTo(builder.tables.memory);
        LegacyContext found = decode().devices().get(0).legacy().orElseThrow();
        assertTrue(found.faultProcessingDisabled());
        assertEquals(1, found.translationType());
        assertEquals(Stage.SECOND, found.translation().stage());
    }

    @ParameterizedTest
    @CsvSource({ "TT, 3, translation-type-reserved", "AW, 0, address-width-reserved", "AW, 7, address-width-reserved",
            "AW, 3, address-width-unsupported", "DID, 0, domain-id-zero", "reserved_11_4, 5, reserved-bits",
            "reserved_127_88, 1, reserved-bits" })
    void whatTheEntryMustNotSayIsAProblemAtTheEntry(String field, long value, String code) {
        builder.with("CAP", CAP_39_AND_48);
        long address = builder.translate(NIC, 4, table).set(field, value).address();
        builder.context(NIC).set(field, value).writeTo(builder.tables.memory);
        VtdUnit unit = decode();
        assertEquals(1, unit.devices().size());
        assertEquals(1, problems().size(), problems().toString());
        assertEquals(code, problems().get(0).code());
        assertEquals(address, problems().get(0).address());
        assertTrue(problems().get(0).message().contains("00:03.0"));
    }

    @Test
    void aDomainIdBeyondTheUnitsIsAProblem() {
        builder.with("CAP", 0xe00L);
        builder.translate(NIC, 16, table);
        decode();
        assertEquals(VtdProblems.DOMAIN_TOO_LARGE, problems().get(0).code());
        assertEquals(1, problems().size());
    }

    @Test
    void oneDomainIdWithTwoTablesIsAProblem() {
        builder.translate(NIC, 4, table);
        builder.translate(LAST, 4, builder.tables.table(PageTableFormat.SECOND_STAGE, 4));
        VtdUnit unit = decode();
        assertEquals(2, unit.pageTables().size());
        assertEquals(VtdProblems.DOMAIN_MISMATCH, problems().get(0).code());
        assertEquals(unit.devices().get(1).entryAddress(), problems().get(0).address());
    }

    @Test
    void aRootTableOutsideTheImageIsOneProblemAndNoDevices() {
        builder.with("RTADDR", 0xdead000);
        VtdUnit unit = decode();
        assertTrue(unit.devices().isEmpty());
        assertEquals(List.of(VtdProblems.ROOT_OUTSIDE), codes());
        assertTrue(problems().get(0).message().contains("0xdead000"));
        assertTrue(builder.outcome(NIC, 0) instanceof TranslationOutcome.NotInImage);
    }

    @Test
    void aRootAddressThatNoMemoryCanHaveIsAProblem() {
        builder.with("RTADDR", 0xffff_ffff_ffff_f000L);
        assertTrue(decode().devices().isEmpty());
        assertEquals(List.of(VtdProblems.ROOT_OUTSIDE), codes());
    }

    @Test
    void aContextTableOutsideTheImageIsAProblemAtTheRootEntry() {
        builder.translate(NIC, 4, table);
        builder.tables.put(builder.root + 7 * 16, 0xdead001);
        VtdUnit unit = decode();
        assertEquals(1, unit.devices().size());
        assertFalse(unit.contextTables().get(1).readable());
        assertEquals(List.of(VtdProblems.TABLE_OUTSIDE), codes());
        assertEquals(builder.root + 7 * 16, problems().get(0).address());
    }

    @Test
    void reservedBitsOfARootEntryAreAProblemAndItsDevicesAreStillShown() {
        builder.translate(NIC, 4, table);
        builder.tables.put(builder.root + 8, 1);
        assertEquals(1, decode().devices().size());
        assertEquals(List.of(VtdProblems.RESERVED_BITS), codes());
        assertEquals(FaultReason.ROOT_RESERVED, fault(NIC, 0).reason());
    }

    @Test
    void anEntryThatIsNotPresentMayHoldAnything() {
        builder.context(NIC).set("SSPTPTR", 0xdead000).set("TT", 3).set("reserved_11_4", 9)
                .writeTo(builder.tables.memory);
        assertTrue(decode().devices().isEmpty());
        assertEquals(List.of(), problems());
        assertEquals(FaultReason.CONTEXT_NOT_PRESENT, fault(NIC, 0).reason());
        assertEquals(FaultReason.ROOT_NOT_PRESENT, fault(LAST, 0).reason());
    }

    @Test
    void oneContextTableOfTwoBusesIsSaid() {
        builder.translate(NIC, 4, table);
        builder.tables.put(builder.root + 16, builder.tables.word(builder.root));
        assertEquals(2, decode().devices().size());
        assertEquals(List.of(VtdProblems.TABLE_SHARED), codes());
    }

    @Test
    void abortModeHasNoTablesAndBlocks() {
        builder.with("RTADDR", builder.root | 3 << 10);
        VtdUnit unit = decode();
        assertEquals(VtdMode.ABORT, unit.mode());
        assertEquals(1, unit.notes().size());
        assertEquals(List.of(), problems());
        assertEquals(FaultReason.NONE, fault(NIC, 0).reason());
    }

    @Test
    void theReservedModeIsAProblem() {
        builder.with("RTADDR", builder.root | 2 << 10);
        assertEquals(VtdMode.RESERVED, decode().mode());
        assertEquals(List.of(VtdProblems.MODE_RESERVED), codes());
        assertEquals(FaultReason.SM_ROOT_ADDRESS, fault(NIC, 0).reason());
    }

    @Test
    void disabledTranslationIsANoteOnlyIfThereAreTables() {
        builder.with("GSTS", 0x4700_0000L);
        decode();
        assertEquals(List.of(), problems());
        builder.translate(NIC, 4, table);
        VtdUnit unit = decode();
        assertEquals(Optional.of(false), unit.translationEnabled());
        assertEquals(Problem.Severity.INFO, problems().get(0).severity());
        assertTrue(unit.notes().get(0).contains("1 device"));
    }

    @Test
    void withoutOtherRegistersNothingIsCalledUnsupported() {
        builder.translate(NIC, 65535, builder.tables.table(PageTableFormat.SECOND_STAGE, 5));
        VtdUnit unit = VtdDecoder.decode(UnitRegisters.of(builder.root), context);
        assertEquals(5, translation(unit, NIC).levels());
        assertEquals(Optional.empty(), unit.translationEnabled());
        assertEquals(List.of(), problems());
    }

    private TranslationOutcome.Fault fault(Bdf bdf, long iova) {
        return (TranslationOutcome.Fault) builder.outcome(bdf, iova);
    }

    private VtdUnit decode() {
        return builder.decode(context);
    }

    private static Translation translation(VtdUnit unit, Bdf bdf) {
        return unit.device(bdf).orElseThrow().translations().get(0);
    }

    private List<Problem> problems() {
        return context.problems().problems();
    }

    private List<String> codes() {
        return problems().stream().map(Problem::code).toList();
    }
}
