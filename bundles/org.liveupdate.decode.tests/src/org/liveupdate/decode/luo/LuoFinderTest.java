/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.MemoryScan;
import org.liveupdate.decode.luo.LuoMachine.File;
import org.liveupdate.decode.luo.LuoMachine.Flb;
import org.liveupdate.decode.luo.LuoMachine.Session;

class LuoFinderTest {

    private static LuoMachine machine() {
        List<File> files = List.of(new File("memfd-v2", 0x5000000, 1), new File("iommufd-v1", 0x5001000, 2));
        return LuoMachine.of(LuoGeneration.V5, List.of(new Session("vm-a", files), new Session("vm-b", List.of())),
                List.of(new Flb("iommu-v1", 0x6000000, 1)));
    }

    private static LuoRemnants find(LuoMachine machine, List<LuoState> known) {
        DecodeContext context = machine.kho().context();
        LuoFinder finder = new LuoFinder(context);
        MemoryScan.run(context, finder);
        LuoRemnants remnants = finder.result(known);
        assertEquals(List.of(), context.problems().problems());
        return remnants;
    }

    private static void erase(LuoMachine machine, long page) {
        byte[] garbage = new byte[4096];
        new Random(page).nextBytes(garbage);
        machine.kho().memory().write(page, garbage);
    }

    @Test
    void aStateIsFoundWithoutKho() {
        LuoMachine machine = machine();
        erase(machine, machine.kho().fdt());
        LuoRemnants remnants = find(machine, List.of());
        assertEquals(1, remnants.states().size());
        LuoState state = remnants.states().get(0);
        assertEquals(machine.state(), state.at());
        assertEquals(2, state.sessions().get(0).files().size());
        assertEquals(List.of(), remnants.flbPages());
        assertEquals(List.of(), remnants.sessions());
    }

    @Test
    void whatAKnownStateLeadsToIsNotLeftOver() {
        LuoMachine machine = machine();
        DecodeContext context = machine.kho().context();
        LuoState known = LuoDecoder.decode(context, machine.kho().decode(context)).orElseThrow();
        LuoRemnants remnants = find(machine, List.of(known));
        assertEquals(new LuoRemnants(List.of(), List.of(), List.of()), remnants);
    }

    @Test
    void afterTheStateIsFreedItsPagesAreFoundByTheirShape() {
        LuoMachine machine = machine();
        erase(machine, machine.state());
        LuoRemnants remnants = find(machine, List.of());
        assertEquals(List.of(), remnants.states());
        assertEquals(machine.flbsAt(), remnants.flbPages().get(0).at());
        assertEquals("iommu-v1", remnants.flbPages().get(0).flbs().get(0).name());
        assertEquals(List.of("vm-a", "vm-b"), remnants.sessions().stream().map(LuoSession::name).toList());
        assertEquals(2, remnants.sessions().get(0).files().size());
    }

    @Test
    void filesThatAreGoneAreMissingFromTheirSession() {
        LuoMachine machine = machine();
        DecodeContext context = machine.kho().context();
        LuoState known = LuoDecoder.decode(context, machine.kho().decode(context)).orElseThrow();
        erase(machine, machine.state());
        erase(machine, known.sessions().get(0).filesAt());
        LuoSession session = find(machine, List.of()).sessions().get(0);
        assertEquals(2, session.count());
        assertEquals(List.of(), session.files());
    }

    @Test
    void aCopyOfAKnownStateIsNotAnother() {
        LuoMachine machine = machine();
        byte[] blob = machine.kho().memory().bytes(machine.state(), 32).orElseThrow();
        machine.kho().memory().write(machine.kho().plainPage(), blob);
        DecodeContext context = machine.kho().context();
        LuoState known = LuoDecoder.decode(context, machine.kho().decode(context)).orElseThrow();
        assertEquals(List.of(), find(machine, List.of(known)).states());
    }

    @Test
    void pagesThatAreAlmostRightAreLeftOut() {
        LuoMachine machine = machine();
        erase(machine, machine.state());
        machine.kho().memory().write(machine.flbsAt() + 4000, new byte[] {1});
        machine.kho().memory().write(machine.sessionsAt() + 16 + 63, new byte[] {1});
        assertEquals(new LuoRemnants(List.of(), List.of(), List.of()), find(machine, List.of()));
    }

    @Test
    void theMagicAloneIsNoState() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V1, List.of(), List.of());
        long page = machine.kho().plainPage();
        LuoLayouts.SER.blank(page).setText("compatible", "luo-v5").writeTo(machine.kho().memory());
        assertEquals(List.of(), find(machine, List.of()).states());
    }

    @Test
    void memoryThatBeginsInsideAPageIsShownWithZerosBeforeIt() {
        List<Long> seen = new ArrayList<>();
        byte[] first = new byte[1];
        PhysicalMemory memory = new PhysicalMemory() {

            @Override
            public List<AddressRange> ranges() {
                return List.of(new AddressRange(0x1800, 0x1000),
                        new AddressRange(0x5000, 0x200800));
            }

            @Override
            public boolean read(long address, byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 7);
                return true;
            }
        };
        MemoryScan.run(DecodeContext.of(memory, Progress.NONE), (address, bytes, offset) -> {
            seen.add(address);
            if (address == 0x1000) {
                assertEquals(0, bytes[offset + 0x7ff]);
                assertEquals(7, bytes[offset + 0x800]);
                first[0] = 1;
            }
            if (address == 0x205000) {
                assertEquals(7, bytes[offset + 0x7ff]);
                assertEquals(0, bytes[offset + 0x800]);
            }
        });
        assertEquals(1, first[0]);
        assertEquals(2 + 0x201, seen.size());
        assertTrue(seen.containsAll(List.of(0x1000L, 0x2000L, 0x5000L, 0x105000L, 0x205000L)));
        assertEquals(Optional.empty(), new SparseMemory().bytes(0, 1));
    }
}
