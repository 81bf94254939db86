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
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationOutcome.Mapped;

/** Scalable mode: both halves of a bus, PASID directories, PASID tables, every type of translation. */
class ScalableUnitTest {

    private static final Bdf LOW = Bdf.parse("02:0f.7");
    private static final Bdf HIGH = Bdf.parse("02:10.0");
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int PASS_THROUGH = 4;

    private final UnitBuilder builder = UnitBuilder.scalable();
    private final DecodeContext context = builder.newContext();

    @Test
    void bothHalvesOfABusAreFound() {
        builder.directory(HIGH, 2);
        builder.directory(LOW, 2);
        VtdUnit unit = builder.decode(context);
        assertEquals(List.of(LOW, HIGH), unit.devices().stream().map(VtdDevice::bdf).toList());
        assertEquals(List.of(false, true), unit.contextTables().stream().map(ContextTable::upper).toList());
        assertEquals(List.of(2), unit.buses());
        assertTrue(unit.devices().get(0).scalable().orElseThrow().pasids().isEmpty());
        assertEquals(List.of(), problems());
    }

    @Test
    void theFieldsOfTheContextEntryAreShown() {
        builder.directory(LOW, 3).set("RID_PASID", 0xabcde).set("DTE", 1).set("PASIDE", 1).set("PRE", 1).set("FPD", 1)
                .writeTo(builder.tables.memory);
        ScalableContext found = scalable(builder.decode(context), LOW);
        assertEquals(1024, found.directoryEntries());
        assertEquals(0xabcde, found.ridPasid());
        assertTrue(found.deviceTlb() && found.pasidEnabled() && found.pageRequests());
        assertTrue(found.faultProcessingDisabled());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 5, 7 })
    void pasidsUpToTheLastOfADirectoryOfAnySizeAreFound(int pdts) {
        int last = (1 << pdts + 13) - 1;
        builder.directory(LOW, pdts).set("PASIDE", 1).writeTo(builder.tables.memory);
        builder.pasid(LOW, 0, PASS_THROUGH, 1);
        builder.pasid(LOW, 65, PASS_THROUGH, 1);
        builder.pasid(LOW, last, PASS_THROUGH, 1);
        VtdUnit unit = builder.decode(context);
        assertEquals(List.of(0, 65, last), scalable(unit, LOW).pasids().stream().map(VtdPasid::pasid).toList());
        assertEquals(last, scalable(unit, LOW).pasid(last).orElseThrow().pasid());
        assertEquals(List.of(), problems());
        assertEquals(new TranslationOutcome.PassThrough(0x77), translate(last, 0x77));
        assertEquals(FaultReason.SM_PASID_TOO_LARGE, ((Fault) translate(last + 1, 0x77)).reason());
    }

    @Test
    void entriesBehindAShortDirectoryBelongToNobody() {
        long directory = builder.directory(LOW, 0).get("PASIDDIRPTR");
        builder.tables.put(directory + 128 * 8, 0xdead001);
        assertTrue(scalable(builder.decode(context), LOW).pasids().isEmpty());
        assertEquals(List.of(), problems());
    }

    @Test
    void firstAndSecondStageTablesOfOneDeviceAreDecoded() {
        PageTableRoot first = builder.tables.table(PageTableFormat.FIRST_STAGE, 5);
        builder.tables.map(first, 0xff00_0000_0000_0000L, 1, 0x5000, false);
        PageTableRoot second = builder.tables.table(PageTableFormat.SECOND_STAGE, 4);
        builder.tables.map(second, 0x20_0000, 2, 0x40_0000, true);
        builder.directory(LOW, 2).set("PASIDE", 1).writeTo(builder.tables.memory);
        builder.pasid(LOW, 0, SECOND, 5).set("SSPTPTR", second.address()).writeTo(builder.tables.memory);
        builder.pasid(LOW, 7, FIRST, 6).set("FSPTPTR", first.address()).set("FSPM", 1).writeTo(builder.tables.memory);
        List<VtdPasid> pasids = scalable(builder.decode(context), LOW).pasids();
        assertEquals(Stage.SECOND, pasids.get(0).translation().stage());
        assertEquals(0x40_0000, pasids.get(0).translation().ranges().get(0).physical());
        assertEquals(5, pasids.get(1).translation().levels());
        MappedRange range = pasids.get(1).translation().ranges().get(0);
        assertEquals(0xff00_0000_0000_0000L, range.iova());
        assertEquals("r-", range.permissions());
        assertEquals(List.of(), problems());
        assertEquals(new Mapped(0x5008, 4096, true, false), translate(7, 0xff00_0000_0000_0008L));
        assertEquals(FaultReason.SM_NOT_CANONICAL, ((Fault) translate(7, 0x0100_0000_0000_0000L)).reason());
        assertEquals(new Mapped(0x41_2345, 0x20_0000, true, true), translate(0, 0x21_2345));
    }

    @Test
    void aDirectoryOfTwoDevicesIsDecodedOnce() {
        long directory = builder.directory(LOW, 2).get("PASIDDIRPTR");
        builder.pasid(LOW, 3, PASS_THROUGH, 1);
        builder.directory(HIGH, 2).set("PASIDDIRPTR", directory).writeTo(builder.tables.memory);
        VtdUnit unit = builder.decode(context);
        assertSame(scalable(unit, LOW).pasids().get(0), scalable(unit, HIGH).pasids().get(0));
    }

    @ParameterizedTest
    @CsvSource({ "PGTT, 0, translation-type-reserved, SM_PASID_INVALID",
            "PGTT, 5, translation-type-reserved, SM_PASID_INVALID",
            "PGTT, 7, translation-type-reserved, SM_PASID_INVALID",
            "AW, 0, address-width-reserved, SM_PASID_INVALID", "AW, 3, address-width-unsupported, SM_PASID_INVALID",
            "reserved_11_10, 1, reserved-bits, SM_PASID_RESERVED",
            "reserved_511_448, 1, reserved-bits, SM_PASID_RESERVED" })
    void whatAPasidEntryMustNotSayIsAProblemAtTheEntry(String field, long value, String code, FaultReason reason) {
        builder.with("CAP", 0x81d2008c222f0606L);
        builder.directory(LOW, 2);
        PageTableRoot table = builder.tables.table(PageTableFormat.SECOND_STAGE, 4);
        builder.pasid(LOW, 0, SECOND, 5).set("SSPTPTR", table.address()).set(field, value)
                .writeTo(builder.tables.memory);
        VtdPasid pasid = scalable(builder.decode(context), LOW).pasids().get(0);
        assertEquals(List.of(code), problems().stream().map(Problem::code).toList());
        assertEquals(pasid.entryAddress(), problems().get(0).address());
        assertEquals(reason, ((Fault) builder.outcome(LOW, 0)).reason());
    }

    @Test
    void aReservedFirstStageModeIsAProblem() {
        builder.directory(LOW, 2);
        builder.pasid(LOW, 0, FIRST, 5).set("FSPM", 2).writeTo(builder.tables.memory);
        Translation translation = scalable(builder.decode(context), LOW).pasids().get(0).translation();
        assertEquals(Optional.empty(), translation.table());
        assertEquals(VtdProblems.WIDTH_RESERVED, problems().get(0).code());
        assertEquals(FaultReason.SM_PASID_INVALID, ((Fault) builder.outcome(LOW, 0)).reason());
    }

    @Test
    void fiveLevelFirstStageNeedsItsCapability() {
        builder.with("CAP", 0x81d2008c222f0606L);
        builder.directory(LOW, 2);
        long table = builder.tables.page();
        builder.pasid(LOW, 0, FIRST, 5).set("FSPM", 1).set("FSPTPTR", table).writeTo(builder.tables.memory);
        builder.decode(context);
        assertEquals(List.of(VtdProblems.WIDTH_UNSUPPORTED), problems().stream().map(Problem::code).toList());
    }

    @Test
    void aTypeThatTheUnitDoesNotHaveIsAProblem() {
        builder.with("ECAP", 0x880000f00f4aL & ~(1L << 6));
        builder.directory(LOW, 2);
        builder.pasid(LOW, 0, PASS_THROUGH, 1);
        builder.decode(context);
        assertEquals(List.of(VtdProblems.TYPE_UNSUPPORTED), problems().stream().map(Problem::code).toList());
    }

    @Test
    void missingDirectoriesAndTablesAreProblemsAtTheirPointers() {
        builder.directory(HIGH, 2).set("PASIDDIRPTR", 0xdead000).writeTo(builder.tables.memory);
        long directory = builder.directory(LOW, 2).get("PASIDDIRPTR");
        builder.tables.put(directory + 8, 0xbeef001);
        builder.pasid(LOW, 128, PASS_THROUGH, 1);
        VtdUnit unit = builder.decode(context);
        assertEquals(1, scalable(unit, LOW).pasids().size());
        assertTrue(scalable(unit, HIGH).pasids().isEmpty());
        assertEquals(List.of(directory + 8, unit.devices().get(1).entryAddress()),
                problems().stream().map(Problem::address).toList());
        problems().forEach(problem -> assertEquals(VtdProblems.TABLE_OUTSIDE, problem.code()));
    }

    @Test
    void everyStepUpToAMissingEntryIsShown() {
        builder.directory(LOW, 2);
        Translator translator = new Translator(builder.registers(), builder.tables.memory);
        TranslationTrace trace = translator.translate(LOW, OptionalInt.empty(), 0);
        assertEquals(3, trace.steps().size());
        assertEquals(FaultReason.SM_DIRECTORY_NOT_PRESENT, ((Fault) trace.outcome()).reason());
        builder.pasid(LOW, 1, PASS_THROUGH, 1);
        trace = translator.translate(LOW, OptionalInt.empty(), 0);
        assertEquals(4, trace.steps().size());
        assertEquals(FaultReason.SM_PASID_NOT_PRESENT, ((Fault) trace.outcome()).reason());
        assertEquals(trace.steps().get(3).entry().address(), ((Fault) trace.outcome()).address());
        assertEquals(FaultReason.SM_ROOT_NOT_PRESENT, ((Fault) builder.outcome(HIGH, 0)).reason());
        assertEquals(FaultReason.SM_CONTEXT_NOT_PRESENT,
                ((Fault) builder.outcome(Bdf.parse("02:00.0"), 0)).reason());
    }

    @Test
    void requestsWithPasidNeedPermissionAndThoseWithoutUseTheirOwn() {
        builder.directory(LOW, 2).set("RID_PASID", 9).writeTo(builder.tables.memory);
        builder.pasid(LOW, 9, PASS_THROUGH, 1);
        builder.pasid(LOW, 8, PASS_THROUGH, 1);
        assertEquals(new TranslationOutcome.PassThrough(5), builder.outcome(LOW, 5));
        assertEquals(new TranslationOutcome.PassThrough(5), translate(9, 5));
        assertEquals(FaultReason.SM_PASID_DISABLED, ((Fault) translate(8, 5)).reason());
        builder.with("ECAP", 0);
        assertFalse(builder.outcome(LOW, 5) instanceof TranslationOutcome.PassThrough, "without RPS it is PASID 0");
    }

    @Test
    void reservedBitsOnTheWayAreFaultsOfTheirOwn() {
        builder.directory(LOW, 2);
        builder.pasid(LOW, 0, PASS_THROUGH, 1);
        long directory = builder.context(LOW).get("PASIDDIRPTR");
        builder.tables.put(directory, builder.tables.word(directory) | 4);
        assertEquals(FaultReason.SM_DIRECTORY_RESERVED, ((Fault) builder.outcome(LOW, 0)).reason());
        builder.context(LOW).set("reserved_255_192", 1).writeTo(builder.tables.memory);
        assertEquals(FaultReason.SM_CONTEXT_RESERVED, ((Fault) builder.outcome(LOW, 0)).reason());
    }

    private TranslationOutcome translate(int pasid, long iova) {
        return new Translator(builder.registers(), builder.tables.memory)
                .translate(LOW, OptionalInt.of(pasid), iova).outcome();
    }

    private static ScalableContext scalable(VtdUnit unit, Bdf bdf) {
        return unit.device(bdf).orElseThrow().scalable().orElseThrow();
    }

    private List<Problem> problems() {
        return context.problems().problems();
    }
}
