/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.SampleCase;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationOutcome.Mapped;

/** Single addresses are translated as the emulated VT-d unit translated them. */
class QemuOracleTest {

    @ParameterizedTest
    @CsvSource({ "legacy-61-q72, 46, 1", "scalable-ss-61-q72, 46, 4", "legacy-debugfs-73self-q11, 46, 0",
            "scalable-fs-debugfs-73self-q11, 30, 3" })
    void whatIsMappedAtTheCaptureTranslatesAsInTheEmulatedHardware(String name, int settled, int busy) {
        SampleCase sample = SampleCase.named(name);
        Translator translator = new Translator(sample.registers(), sample.memory());
        int foundSettled = 0;
        int foundBusy = 0;
        for (String line : sample.text("expected-qemu-translations.tsv").lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t");
            long iova = Hex.parse(columns[1]);
            TranslationTrace trace = translator.translate(Bdf.parse(columns[0]), OptionalInt.empty(), iova);
            if (trace.outcome() instanceof Mapped mapped) {
                long mask = Hex.parse(columns[3]);
                assertEquals(Hex.parse(columns[2]) & ~mask, mapped.physical() & ~mask, line);
                assertEquals(mask + 1, mapped.pageSize(), line);
                if (columns[5].equals("busy")) {
                    foundBusy++;
                } else {
                    foundSettled++;
                }
            } else {
                // remapped or unmapped since: never something that the unit could not have walked
                assertTrue(trace.outcome() instanceof Fault, line + ": " + trace.outcome());
            }
        }
        assertEquals(settled, foundSettled);
        assertEquals(busy, foundBusy);
    }

    @ParameterizedTest
    @CsvSource({ "legacy-61-q72, 64", "scalable-ss-61-q72, 64", "legacy-debugfs-73self-q11, 32",
            "scalable-fs-debugfs-73self-q11, 576" })
    void blockedRequestsHaveTheFaultReasonOfTheEmulatedHardware(String name, int compared) {
        SampleCase sample = SampleCase.named(name);
        Translator translator = new Translator(sample.registers(), sample.memory());
        int count = 0;
        for (String line : sample.text("qemu-faults.txt").lines().toList()) {
            String[] words = line.split(" ");
            if (!words[0].equals("vtd_dmar_fault")) {
                continue;
            }
            Bdf bdf = Bdf.ofSourceId(Integer.decode(words[2]));
            Access access = words[8].equals("1") ? Access.WRITE : Access.READ;
            TranslationTrace trace = translator.translate(bdf, OptionalInt.empty(), Hex.parse(words[6]), access);
            Fault fault = (Fault) trace.outcome();
            assertEquals(specified(name, Integer.parseInt(words[4])), fault.reason().code(), line);
            count++;
        }
        assertEquals(compared, count);
    }

    /** The emulation uses some legacy codes in scalable mode, where the specification has codes of its own. */
    private static int specified(String name, int emulated) {
        if (name.startsWith("legacy")) {
            return emulated;
        }
        return switch (emulated) {
            case 2 -> FaultReason.SM_CONTEXT_NOT_PRESENT.code();
            case 5, 6 -> FaultReason.SM_SECOND_PERMISSION.code();
            default -> emulated;
        };
    }

    @ParameterizedTest
    @CsvSource({ "legacy-61-q72", "scalable-fs-debugfs-73self-q11" })
    void everyRangeTranslatesAtItsEndsAndNotBeside(String name) {
        SampleCase sample = SampleCase.named(name);
        SparseMemory memory = sample.memory();
        UnitRegisters registers = sample.registers();
        VtdUnit unit = VtdDecoder.decode(registers, sample.context());
        Translator translator = new Translator(registers, memory);
        for (VtdDevice device : unit.devices()) {
            RangeList ranges = device.translations().get(0).ranges();
            for (MappedRange range : ranges) {
                long last = range.iova() + range.length() - 1;
                assertEquals(new Mapped(range.physical(), range.pageSize(), range.readable(), range.writable()),
                        translator.translate(device.bdf(), OptionalInt.empty(), range.iova()).outcome());
                assertEquals(new Mapped(range.translate(last), range.pageSize(), range.readable(), range.writable()),
                        translator.translate(device.bdf(), OptionalInt.empty(), last).outcome());
                boolean mapped = translator.translate(device.bdf(), OptionalInt.empty(), last + 1)
                        .outcome() instanceof Mapped;
                assertEquals(ranges.find(last + 1).isPresent(), mapped, range.toString());
            }
        }
    }
}
