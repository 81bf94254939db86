/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.kho.HandoverLayouts;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoCandidate.Role;
import org.liveupdate.decode.luo.LuoMachine;
import org.liveupdate.decode.luo.LuoMachine.Session;

class KhoFinderTest {

    private static final List<Session> ONE_SESSION = List.of(new Session("vm", List.of()));

    private static KhoMachine plain(SparseMemory memory, long first, long kexecCount) {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4, memory, first);
        machine.kexec(kexecCount);
        machine.finish();
        return machine;
    }

    private static KhoMachine withLuo(SparseMemory memory, long first, long kexecCount, List<Session> sessions) {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4, memory, first);
        new LuoMachine(machine).writeV5(kexecCount, sessions, List.of());
        machine.kexec(kexecCount);
        machine.finish();
        return machine;
    }

    private static void erase(SparseMemory memory, long page) {
        byte[] garbage = new byte[PhysicalMemory.PAGE_SIZE];
        new Random(page).nextBytes(garbage);
        memory.write(page, garbage);
    }

    private static KhoSearch find(SparseMemory memory) {
        return KhoFinder.find(DecodeContext.of(memory, Progress.NONE), FindOptions.DEFAULT);
    }

    @Test
    void bootParamsLeadToTheIncomingTree() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        long node = machine.handover(0, 0x8000000, 0x400000, 0x9000000, 0);
        HandoverLayouts.SETUP_DATA.blank(0x5000).set("next", node).set("type", 9).set("len", 32)
                .writeTo(machine.memory());
        long params = machine.bootParams(0x5000);
        DecodeContext context = machine.context();
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        KhoCandidate found = search.incoming().orElseThrow();
        assertEquals(machine.fdt(), found.state().fdt());
        assertTrue(found.usable());
        assertTrue(found.reason().contains("boot_params"), found.reason());
        KhoHandover handover = found.state().handover().orElseThrow();
        assertEquals(params, handover.bootParams());
        assertEquals(2, handover.scratch().size());
        assertEquals(0, handover.scratch().get(1).length());
        assertEquals(1, search.handovers().size());
        for (long noted : new long[] {params, 0x5000, node, node + 16, handover.scratchAt()}) {
            assertFalse(context.structures().overlapping(noted, 1).isEmpty());
        }
        assertEquals(List.of(), context.problems().problems());
    }

    @Test
    void bootParamsThatAreGivenAreUsedAndTheirDefectsReported() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        long first = machine.handover(0, 0x8000000, 0x400000);
        HandoverLayouts.SETUP_DATA.blank(0x5000).set("next", 0x6000).writeTo(machine.memory());
        HandoverLayouts.SETUP_DATA.blank(0x6000).set("next", 0x5000).writeTo(machine.memory());
        long params = machine.bootParams(0x5000);
        DecodeContext context = machine.context();
        KhoSearch search = KhoFinder.find(context, FindOptions.withBootParams(params));
        assertEquals(List.of(KhoRules.SETUP_CHAIN), KhoMachine.codes(context));
        assertFalse(search.handovers().get(0).isLinked());
        assertEquals(first, search.handovers().get(0).at());
        context = machine.context();
        KhoFinder.find(context, FindOptions.withBootParams(0x100000));
        assertEquals(List.of(KhoRules.SETUP_CHAIN), KhoMachine.codes(context));
    }

    @Test
    void aKernelThatIsLoadedDoesNotMakeATreeIncoming() {
        KhoMachine machine = withLuo(new SparseMemory(), 0x100000, 1, List.of());
        machine.handover(0x123450, 0x8000000, 0x400000);
        KhoCandidate found = find(machine.memory()).outgoing().orElseThrow();
        assertTrue(found.reason().contains("setup_data"), found.reason());
        assertTrue(found.found().contains("shape"), found.found());
        assertFalse(found.state().handover().orElseThrow().isLinked());
    }

    @Test
    void serializedSessionsMakeATreeIncoming() {
        KhoMachine machine = withLuo(new SparseMemory(), 0x100000, 1, ONE_SESSION);
        assertEquals(Role.INCOMING, find(machine.memory()).primary().orElseThrow().role());
        LuoMachine old = LuoMachine.of(LuoGeneration.V1, ONE_SESSION, List.of());
        assertEquals(Role.INCOMING, find(old.kho().memory()).primary().orElseThrow().role());
        old = LuoMachine.of(LuoGeneration.V1, List.of(), List.of());
        assertEquals(Role.OUTGOING, find(old.kho().memory()).primary().orElseThrow().role());
    }

    @Test
    void ofTwoTreesTheLaterIsOutgoing() {
        SparseMemory memory = new SparseMemory();
        KhoMachine incoming = withLuo(memory, 0x100000, 4, ONE_SESSION);
        KhoMachine outgoing = withLuo(memory, 0x900000, 5, List.of());
        KhoSearch search = find(memory);
        assertEquals(outgoing.fdt(), search.outgoing().orElseThrow().state().fdt());
        assertEquals(incoming.fdt(), search.incoming().orElseThrow().state().fdt());
        assertEquals(incoming.fdt(), search.primary().orElseThrow().state().fdt());
    }

    @Test
    void aConsumedIncomingTreeIsNamedButNotReliedOn() {
        SparseMemory memory = new SparseMemory();
        KhoMachine incoming = withLuo(memory, 0x100000, 4, ONE_SESSION);
        KhoMachine outgoing = withLuo(memory, 0x900000, 5, List.of());
        erase(memory, incoming.radixRoot());
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        assertEquals(outgoing.fdt(), search.primary().orElseThrow().state().fdt());
        KhoCandidate consumed = search.incoming().orElseThrow();
        assertFalse(consumed.usable());
        assertTrue(consumed.reason().contains("memory map is gone"), consumed.reason());
        assertEquals(List.of(KhoRules.LEFT_OVER), KhoMachine.codes(context), "no garbage from the overwritten map");
    }

    @Test
    void atTheSecondHandoverTheOlderTreeIsStale() {
        SparseMemory memory = new SparseMemory();
        KhoMachine older = withLuo(memory, 0x100000, 4, ONE_SESSION);
        KhoMachine newer = withLuo(memory, 0x900000, 5, ONE_SESSION);
        KhoSearch search = find(memory);
        assertEquals(newer.fdt(), search.incoming().orElseThrow().state().fdt());
        assertEquals(Role.STALE, search.candidates().stream().filter(one -> one.state().fdt() == older.fdt())
                .findFirst()
                .orElseThrow().role());
        assertFalse(search.outgoing().isPresent());
    }

    @Test
    void aCopyOfATreeIsStaleBecauseItsPageIsNotPreserved() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        long copy = machine.plainPage();
        machine.memory().write(copy, machine.memory().bytes(machine.fdt(), 4096).orElseThrow());
        KhoSearch search = find(machine.memory());
        assertEquals(2, search.candidates().size());
        assertEquals(machine.fdt(), search.primary().orElseThrow().state().fdt());
        KhoCandidate stale = search.candidates().get(1);
        assertEquals(Role.STALE, stale.role());
        assertTrue(stale.reason().contains("copy"), stale.reason());
    }

    @Test
    void withBootParamsTheOtherTreeIsOutgoing() {
        SparseMemory memory = new SparseMemory();
        KhoMachine incoming = withLuo(memory, 0x100000, 4, ONE_SESSION);
        incoming.bootParams(incoming.handover(0, 0x8000000, 0x400000));
        KhoMachine outgoing = withLuo(memory, 0x900000, 5, List.of());
        KhoSearch search = find(memory);
        assertEquals(incoming.fdt(), search.incoming().orElseThrow().state().fdt());
        assertEquals(outgoing.fdt(), search.outgoing().orElseThrow().state().fdt());
    }

    @Test
    void aSingleTreeWithoutMapIsStale() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        erase(machine.memory(), machine.radixRoot());
        KhoSearch search = find(machine.memory());
        assertFalse(search.primary().isPresent());
        assertEquals(Role.STALE, search.candidates().get(0).role());
    }

    @Test
    void aTreeWithOneBadPointerIsStillUsedIfThereIsNoBetter() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        machine.memory().write(machine.radixRoot() + 0x100, new byte[] {1});
        DecodeContext context = machine.context();
        KhoCandidate found = KhoFinder.find(context, FindOptions.DEFAULT).primary().orElseThrow();
        assertTrue(found.reason().contains("defects"), found.reason());
        assertEquals(List.of(KhoRules.MAP_POINTER), KhoMachine.codes(context));
        KhoMachine later = plain(machine.memory(), 0x900000, 2);
        context = machine.context();
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        assertEquals(later.fdt(), search.primary().orElseThrow().state().fdt());
        assertFalse(search.incoming().orElseThrow().usable());
        assertEquals(List.of(KhoRules.LEFT_OVER), KhoMachine.codes(context));
    }

    @Test
    void aTreeToWhichBootParamsLeadButWhoseMapIsGoneIsAWarning() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        machine.bootParams(machine.handover(0, 0x8000000, 0x400000));
        erase(machine.memory(), machine.radixRoot());
        DecodeContext context = machine.context();
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        assertFalse(search.incoming().orElseThrow().usable());
        assertEquals(List.of(KhoRules.LEFT_OVER), KhoMachine.codes(context));
        assertEquals(Severity.WARNING, context.problems().problems().get(0).severity());
    }

    @Test
    void theKernelsTestModuleIsNoRootButAnUnknownGenerationIs() {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1000, new FdtBuilder().begin("").property("compatible", "kho-test-v1").end().finish());
        memory.write(0x2000, new FdtBuilder().begin("").property("compatible", "memblock-v1").end().finish());
        memory.write(0x3000, new FdtBuilder().begin("").property("compatible", "kho-v77").end().finish());
        memory.write(0x4000, new FdtBuilder().begin("").property("compatible", "kho-next")
                .property(KhoGeneration.MEMORY_MAP, 0x9000L).end().finish());
        memory.write(0x5000, new byte[] {(byte) 0xd0, 0x0d, (byte) 0xfe, (byte) 0xed});
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        assertEquals(List.of("kho-v77", "kho-next"),
                search.candidates().stream().map(one -> one.state().compatible()).toList());
        assertFalse(search.primary().isPresent());
        assertEquals(List.of(KhoRules.GENERATION), KhoMachine.codes(context));
    }

    @Test
    void treesInsidePagesAreFoundOnlyIfAskedFor() {
        KhoMachine machine = plain(new SparseMemory(), 0x100000, 1);
        byte[] blob = machine.memory().bytes(machine.fdt(), 1024).orElseThrow();
        machine.memory().write(machine.fdt(), new byte[1024]);
        machine.memory().write(machine.fdt() + 0x808, blob);
        assertEquals(List.of(), find(machine.memory()).candidates());
        KhoSearch search = KhoFinder.find(machine.context(), new FindOptions(OptionalLong.empty(), List.of(), false));
        assertEquals(machine.fdt() + 0x808, search.primary().orElseThrow().state().fdt());
        search = KhoFinder.find(machine.context(),
                new FindOptions(OptionalLong.empty(), List.of(machine.fdt() + 0x808), true));
        assertEquals("given", search.primary().orElseThrow().found());
    }

    @Test
    void thousandsOfTreesAreNotAllDecoded() {
        SparseMemory memory = new SparseMemory();
        byte[] blob = new FdtBuilder().begin("").property("compatible", "kho-v4")
                .property(KhoGeneration.MEMORY_MAP, 0x1000L).end().finish();
        for (long page = 0x1000; page < 0x1000 * 3000; page += 0x1000) {
            memory.write(page, blob);
        }
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        assertTrue(search.candidates().size() <= 32);
        assertTrue(KhoMachine.codes(context).contains(KhoRules.TOO_MANY));
    }

    @Test
    void aScanReportsProgressAndCanBeCancelled() {
        SparseMemory memory = new SparseMemory();
        memory.write(0, new byte[8 << 20]);
        List<Long> done = new ArrayList<>();
        Progress progress = new Progress() {

            @Override
            public void report(String what, long units, long total) {
                assertEquals(8 << 20, total);
                done.add(units);
            }

            @Override
            public boolean isCancelled() {
                return done.size() == 3;
            }
        };
        DecodeContext context = DecodeContext.of(memory, progress);
        assertThrows(CancellationException.class, () -> KhoFinder.find(context, FindOptions.DEFAULT));
        assertEquals(List.of(0L, 1L << 20, 2L << 20), done);
    }

    @Test
    void anEmptyMemoryHasNothing() {
        KhoSearch search = find(new SparseMemory());
        assertEquals(List.of(), search.candidates());
        assertEquals(List.of(), search.handovers());
    }
}
