/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.decode.vtd.Access;
import org.liveupdate.decode.vtd.TranslationOutcome;
import org.liveupdate.decode.vtd.Translator;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;
import org.liveupdate.kernel.vtd.hardware.Invalidation.Kind;

/** Two independent readers of the same formats, the unit and the decoder, agree on random tables. */
class DmaAgainstTranslatorTest {

    private static final long FIRST = 0x100000;
    private static final int PAGES = 48;
    private static final Set<FaultReason> UNREADABLE = EnumSet.of(FaultReason.ROOT_ACCESS, FaultReason.CONTEXT_ACCESS,
            FaultReason.PAGE_ACCESS, FaultReason.SM_ROOT_ACCESS, FaultReason.SM_CONTEXT_ACCESS,
            FaultReason.SM_DIRECTORY_ACCESS, FaultReason.SM_PASID_ACCESS, FaultReason.SM_FIRST_ACCESS,
            FaultReason.SM_SECOND_ACCESS);

    private int hits;
    private final Set<FaultReason> seen = EnumSet.noneOf(FaultReason.class);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void agree(boolean scalable) {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Unit machine = new Unit(Unit.CAP, scalable ? Unit.SCALABLE_ECAP : Unit.ECAP);
            fill(machine, random, scalable);
            machine.on(FIRST | (scalable ? 0x400 : 0));
            for (int i = 0; i < 300; i++) {
                compare(machine, random, scalable);
            }
        }
        assertTrue(hits > 300, "hits " + hits);
        assertTrue(seen.size() > (scalable ? 12 : 8), "reasons " + seen);
    }

    private void compare(Unit machine, Random random, boolean scalable) {
        int source = random.nextInt(4) << 8 | random.nextInt(8) | (random.nextBoolean() ? 0x80 : 0);
        boolean pasid = random.nextInt(scalable ? 3 : 40) == 0;
        int number = random.nextInt(4) == 0 ? random.nextInt(1 << 20) : random.nextInt(256);
        long address = (long) random.nextInt(8) << 39 | (long) random.nextInt(4) << 30 | (long) random.nextInt(4) << 21
                | (long) random.nextInt(8) << 12 | random.nextInt(4096);
        address |= random.nextInt(20) == 0 ? random.nextLong() << 48 : 0;
        boolean write = random.nextBoolean();
        TranslationOutcome expected = new Translator(machine.unit.registers(), machine.memory).translate(
                Bdf.ofSourceId(source), pasid ? OptionalInt.of(number) : OptionalInt.empty(), address,
                write ? Access.WRITE : Access.READ).outcome();
        machine.unit.invalidate(Invalidation.global(Kind.CONTEXT_GLOBAL), true);
        machine.unit.invalidate(Invalidation.global(Kind.PASID_GLOBAL), true);
        machine.unit.invalidate(Invalidation.global(Kind.IOTLB_GLOBAL), true);
        DmaRequest request = new DmaRequest(source, pasid ? number : DmaRequest.NO_PASID, address, write, false);
        check(expected, machine.unit.dma(request));
    }

    private void check(TranslationOutcome expected, DmaResult found) {
        String text = expected + " against " + found;
        if (expected instanceof TranslationOutcome.Mapped mapped) {
            Hit hit = (Hit) found;
            hits++;
            assertEquals(mapped.physical(), hit.physical(), text);
            assertEquals(mapped.pageSize(), hit.pageSize(), text);
            assertEquals(mapped.readable() + " " + mapped.writable(), hit.readable() + " " + hit.writable(), text);
        } else if (expected instanceof TranslationOutcome.PassThrough through) {
            assertEquals(through.physical(), ((Hit) found).physical(), text);
        } else if (expected instanceof TranslationOutcome.Fault fault) {
            assertEquals(fault.reason().name(), ((Fault) found).reason().name(), text);
            seen.add(((Fault) found).reason());
        } else {
            assertTrue(UNREADABLE.contains(((Fault) found).reason()), text);
            seen.add(((Fault) found).reason());
        }
    }

    /** Every page can be met as any structure: all sorts of entries are mixed in each. */
    private void fill(Unit machine, Random random, boolean scalable) {
        for (int page = 0; page < PAGES; page++) {
            boolean root = page == 0;
            for (int word = 0; word < 512; word++) {
                long value = word(random);
                if (root) {
                    value = word % 2 == 0 ? FIRST + (1 + random.nextInt(7)) * 4096L | 1 : 0;
                }
                if (!root && !scalable && page < 8) {
                    value = word % 2 == 1 ? 1 + random.nextInt(3) | (long) random.nextInt(3) << 8
                            : pointer(random) | 1 | (random.nextInt(5) == 0 ? random.nextInt(4) << 2 : 0);
                }
                machine.memory.setWord(FIRST + page * 4096L + word * 8L, random.nextInt(30) == 0 ? 1L << 5 : value);
            }
        }
        if (scalable) {
            contexts(machine, random);
        }
    }

    private void contexts(Unit machine, Random random) {
        for (int page = 1; page < 8; page++) {
            for (int entry = 0; entry < 128; entry++) {
                long at = FIRST + page * 4096L + entry * 32L;
                machine.memory.setWord(at, FIRST + (8 + random.nextInt(8)) * 4096L | 1 | random.nextInt(2) << 3
                        | random.nextInt(3) << 9);
                machine.memory.setWord(at + 8, random.nextInt(10) == 0 ? 1L << 40 : 0);
                machine.memory.setWord(at + 16, 0);
                machine.memory.setWord(at + 24, 0);
            }
        }
        for (int bus = 0; bus < 256; bus++) {
            for (int half = 0; half < 2; half++) {
                long value = FIRST + (1 + random.nextInt(7)) * 4096L | (random.nextInt(8) == 0 ? 0 : 1);
                machine.memory.setWord(FIRST + bus * 16L + half * 8L, value);
            }
        }
        for (int page = 8; page < 16; page++) {
            for (int entry = 0; entry < 512; entry++) {
                machine.memory.setWord(FIRST + page * 4096L + entry * 8L, FIRST + (16 + random.nextInt(8)) * 4096L
                        | (random.nextInt(8) == 0 ? 0 : 1));
            }
        }
        for (int page = 16; page < 24; page++) {
            for (int entry = 0; entry < 64; entry++) {
                long at = FIRST + page * 4096L + entry * 64L;
                int[] types = {0, 1, 1, 2, 2, 4, 5};
                long type = types[random.nextInt(types.length)];
                machine.memory.setWord(at, pointer(random) | (random.nextInt(8) == 0 ? 0 : 1)
                        | type << 6 | random.nextInt(4) << 2 | random.nextInt(2) << 9);
                machine.memory.setWord(at + 8, random.nextInt(65536));
                machine.memory.setWord(at + 16, pointer(random) | (random.nextInt(5) == 0 ? 1 << 2 : 0));
                for (int rest = 24; rest < 64; rest += 8) {
                    machine.memory.setWord(at + rest, random.nextInt(60) == 0 ? 1 : 0);
                }
            }
        }
    }

    private static long word(Random random) {
        long allowed = random.nextInt(8) == 0 ? random.nextInt(4) : 3;
        long value = pointer(random) | allowed | (random.nextBoolean() ? 0x24 : 0);
        if (random.nextInt(6) == 0) {
            value = (long) random.nextInt(4) << 30 | 0x80 | 3;
        }
        if (random.nextInt(40) == 0) {
            value |= 1L << random.nextInt(52);
        }
        return value;
    }

    private static long pointer(Random random) {
        if (random.nextInt(25) == 0) {
            return 0x40000000L;
        }
        return FIRST + (24 + random.nextInt(PAGES - 24)) * 4096L;
    }

    @Test
    void theUnitOfTheTestHasAllStages() {
        Unit machine = new Unit(Unit.CAP, Unit.SCALABLE_ECAP);
        assertEquals(1, RegisterLayouts.ECAP.field("FSTS").of(machine.unit.read(VtdRegister.ECAP)));
    }
}
