/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.SampleCase;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;

/** No single wrong byte makes decoding or translating fail, run on, or disagree with one another. */
class CorruptedTablesTest {

    private static final Bdf DEVICE = Bdf.parse("00:01.0");
    private static final long STEPS = 4_000;

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void everySingleWrongByteOfASmallImageIsSurvived(boolean scalable) {
        UnitBuilder builder = scalable ? scalable() : legacy();
        SparseMemory memory = builder.tables.memory;
        int changed = 0;
        for (AddressRange range : memory.ranges()) {
            for (long address = range.start(); address < range.end(); address++) {
                byte[] one = memory.bytes(address, 1).orElseThrow();
                // of the zero bytes, which are nearly all, some of every page
                if (one[0] == 0 && address % 61 != 0 && address % 4096 > 8) {
                    continue;
                }
                for (int bit = 0; bit < 8; bit += one[0] == 0 ? 5 : 1) {
                    memory.write(address, new byte[] { (byte) (one[0] ^ 1 << bit) });
                    decodeAndTranslate(builder);
                    changed++;
                }
                memory.write(address, new byte[] { (byte) ~one[0] });
                decodeAndTranslate(builder);
                memory.write(address, one);
            }
        }
        assertTrue(changed > 800, "changed " + changed);
        assertEquals(0, decodeAndTranslate(builder).problems().problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "legacy-debugfs-73self-q11", "scalable-fs-debugfs-73self-q11" })
    void randomDamageToRealTablesIsSurvived(String name) {
        SampleCase sample = SampleCase.named(name);
        SparseMemory memory = sample.memory();
        UnitRegisters registers = sample.registers();
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            for (int damage = 0; damage < 20; damage++) {
                AddressRange range = memory.ranges().get(random.nextInt(memory.ranges().size()));
                byte[] word = new byte[8];
                random.nextBytes(word);
                // pointers into the image make other structures of it
                long target = memory.ranges().get(random.nextInt(memory.ranges().size())).start() | 3;
                if (random.nextBoolean()) {
                    for (int i = 0; i < 8; i++) {
                        word[i] = (byte) (target >>> 8 * i);
                    }
                }
                memory.write(range.start() + random.nextInt((int) range.length() / 8) * 8L, word);
            }
            assertNotNull(VtdDecoder.decode(registers, context(memory)));
        }
    }

    @Test
    void registersOfAnyValueAreSurvived() {
        UnitBuilder builder = legacy();
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            builder.with("CAP", random.nextLong()).with("ECAP", random.nextLong()).with("GSTS", random.nextInt());
            builder.with("RTADDR", random.nextBoolean() ? random.nextLong() : builder.root | random.nextInt(4096));
            decodeAndTranslate(builder);
        }
    }

    /** Decodes within the budget, and translates what was decoded. */
    private static DecodeContext decodeAndTranslate(UnitBuilder builder) {
        DecodeContext context = context(builder.tables.memory);
        VtdUnit unit = builder.decode(context);
        Translator translator = new Translator(builder.registers(), builder.tables.memory);
        assertNotNull(translator.translate(DEVICE, OptionalInt.empty(), 0x1000));
        for (VtdDevice device : unit.devices()) {
            if (device.legacy().isPresent()) {
                for (MappedRange range : device.legacy().get().translation().ranges()) {
                    // the unit does not use an entry with reserved bits or an unsupported width, the decoder goes on
                    if (translator.translate(device.bdf(), OptionalInt.empty(), range.iova())
                            .outcome() instanceof TranslationOutcome.Mapped mapped) {
                        assertEquals(range.physical(), mapped.physical());
                        assertEquals(range.pageSize(), mapped.pageSize());
                    } else {
                        assertTrue(!context.problems().problems().isEmpty());
                    }
                }
            }
        }
        return context;
    }

    private static DecodeContext context(SparseMemory memory) {
        return new DecodeContext(memory, new StructureMap(), new ProblemLog(), Progress.NONE,
                new StepBudget(STEPS, Progress.NONE));
    }

    private static UnitBuilder legacy() {
        UnitBuilder builder = UnitBuilder.legacy();
        PageTableRoot table = builder.tables.table(PageTableFormat.SECOND_STAGE, 3);
        builder.tables.map(table, 0x1000, 1, 0x5000, true);
        builder.tables.map(table, 0x20_0000, 2, 0x40_0000, true);
        builder.translate(DEVICE, 2, table);
        return builder;
    }

    private static UnitBuilder scalable() {
        UnitBuilder builder = UnitBuilder.scalable();
        PageTableRoot table = builder.tables.table(PageTableFormat.FIRST_STAGE, 4);
        builder.tables.map(table, 0x1000, 1, 0x5000, true);
        PageTableRoot second = builder.tables.table(PageTableFormat.SECOND_STAGE, 3);
        builder.tables.map(second, 0x10_0000, 1, 0x11_0000, true);
        builder.directory(DEVICE, 0).set("PASIDE", 1).writeTo(builder.tables.memory);
        builder.pasid(DEVICE, 0, 1, 2).set("FSPTPTR", table.address()).writeTo(builder.tables.memory);
        builder.pasid(DEVICE, 64, 2, 3).set("AW", 1).set("SSPTPTR", second.address()).writeTo(builder.tables.memory);
        builder.pasid(DEVICE, 65, 4, 1);
        return builder;
    }
}
