/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.VmallocWriter;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.luo.LuoDecoder;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFinder;
import org.liveupdate.decode.luo.LuoMachine;
import org.liveupdate.decode.luo.LuoMachine.File;
import org.liveupdate.decode.luo.LuoMachine.Flb;
import org.liveupdate.decode.luo.LuoMachine.Session;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdDecoder;

/**
 * Changes single bytes of a small image that holds everything. Whatever changes, decoding ends within its budget with a
 * result or a problem. The system property liveupdate.corruptions=all changes every byte to several values; without it
 * a sample is taken: every byte that is not zero, and one in a thousand of the others.
 */
class CorruptionTest {

    private static final long BUDGET = 20_000;

    private static LuoMachine image(LuoGeneration generation) {
        LuoMachine blank = new LuoMachine(new KhoMachine(generation == LuoGeneration.V1
                ? KhoGeneration.V1 : KhoGeneration.V4));
        KhoMachine kho = blank.kho();
        kho.preserve(0x8000000, 9);
        long array = kho.page();
        MemfdLayouts.FOLIO.blank(array).set("pfn", 0x8000000).set("flags", 3).writeTo(kho.memory());
        Struct ser = MemfdLayouts.SER_V2.blank(kho.page()).set("size", 0x200000).set("nr_folios", 1);
        VmallocWriter.write(kho.memory(), kho.pages(), ser.struct("folios"), List.of(array), 0, 1)
                .forEach(chunk -> kho.preserve(chunk, 0));
        ser.writeTo(kho.memory());
        List<Session> sessions = List.of(new Session("vm", List.of(new File("memfd-v2", ser.address(), 1))));
        List<Flb> flbs = List.of(new Flb("iommu-v1", 0x5000000, 1));
        if (generation == LuoGeneration.V1) {
            blank.writeV1(1, sessions, flbs);
        } else {
            blank.writeV5(1, sessions, flbs);
        }
        kho.kexec(1);
        kho.finish();
        kho.bootParams(kho.handover(0, 0x9000000, 0x400000));
        return blank;
    }

    private static DecodeContext decode(SparseMemory memory) {
        DecodeContext context = new DecodeContext(memory, new StructureMap(), new ProblemLog(), Progress.NONE,
                new StepBudget(BUDGET, Progress.NONE));
        KhoFinder finder = new KhoFinder(context, FindOptions.DEFAULT);
        LuoFinder luoFinder = new LuoFinder(context);
        MemoryScan.run(context, finder, luoFinder);
        KhoSearch search = finder.result();
        Optional<KhoState> kho = search.candidates().stream().map(KhoCandidate::state).findFirst();
        Optional<LuoState> luo = kho.flatMap(state -> LuoDecoder.decode(context, state));
        MemfdDecoder memfds = new MemfdDecoder(context, kho);
        for (LuoSession session : luo.map(LuoState::sessions).orElse(List.of())) {
            for (LuoFile file : session.files()) {
                if (MemfdDecoder.handles(file.compatible())) {
                    memfds.decode(file);
                }
            }
        }
        assertNotNull(luoFinder.result(luo.map(List::of).orElse(List.of())));
        assertTrue(context.budget().take(), "the budget lasts");
        return context;
    }

    @ParameterizedTest
    @EnumSource(LuoGeneration.class)
    void everyChangedByteGivesAResultOrAProblem(LuoGeneration generation) {
        SparseMemory memory = image(generation).kho().memory();
        assertEquals(List.of(), decode(memory).problems().problems());
        boolean all = "all".equals(System.getProperty("liveupdate.corruptions"));
        Random random = new Random(42);
        int noticed = 0;
        for (AddressRange range : memory.ranges()) {
            byte[] bytes = memory.bytes(range.start(), (int) range.length()).orElseThrow();
            for (int i = 0; i < bytes.length; i++) {
                if (!all && bytes[i] == 0 && random.nextInt(1000) != 0) {
                    continue;
                }
                int[] changes = all ? new int[] {1, 0x80, 0xff, 0x10, bytes[i] & 0xff}
                        : new int[] {1 << random.nextInt(8)};
                for (int change : changes) {
                    memory.write(range.start() + i, new byte[] {(byte) (bytes[i] ^ change)});
                    noticed += decode(memory).problems().problems().isEmpty() ? 0 : 1;
                }
                memory.write(range.start() + i, new byte[] {bytes[i]});
            }
        }
        assertTrue(noticed > 100, "too few changes are noticed: " + noticed);
        assertEquals(List.of(), decode(memory).problems().problems());
    }
}
