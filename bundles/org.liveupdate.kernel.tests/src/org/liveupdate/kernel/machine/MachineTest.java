/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoFinder;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageIdentities;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.user.Outcome;

class MachineTest {

    private static final byte[] DATA = {1, 2, 3, 4};

    static List<Generations> generations() {
        return List.of(Generations.SEED, Generations.V1_ON_7_3);
    }

    private static Folio folio(Machine machine, AllocationRequest request) {
        try {
            Folio folio = machine.kernel().pages().allocate(request, "test");
            machine.memory().write(folio.address(), DATA);
            return folio;
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
    }

    private static Folio kernelFolio(Machine machine, int order) {
        return folio(machine, AllocationRequest.kernel(order, FolioUse.OTHER, "test"));
    }

    private static void preserve(Machine machine, Folio folio) {
        try {
            machine.kernel().kho().preserveFolio(folio);
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
    }

    /** LUO does this in its reboot. */
    private static void finish(Machine machine) {
        try {
            machine.kernel().kho().finalizeMap();
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasData(Machine machine, long address) {
        return Arrays.equals(DATA, machine.memory().unguarded().bytes(address, DATA.length).orElseThrow());
    }

    private static KhoSearch search(Machine machine) {
        return KhoFinder.find(DecodeContext.of(machine.save().memory(), Progress.NONE), FindOptions.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void whatIsPreservedSurvivesAndTheRestIsOverwritten(Generations generations) {
        Machine machine = Machines.booted(generations);
        Folio kept = kernelFolio(machine, 3);
        Folio lost = kernelFolio(machine, 3);
        preserve(machine, kept);
        finish(machine);
        assertEquals(Outcome.of(0), machine.kexec());
        assertEquals(1, machine.kernel().number());
        assertTrue(machine.kernel().kho().isHandoverBoot());
        assertTrue(hasData(machine, kept.address()));
        assertFalse(hasData(machine, lost.address()));
        assertFalse(machine.kernel().pages().isFree(kept.address()), "reserved until it is restored");
        assertEquals(3, machine.kernel().kho().restoreFolio(kept.address(), FolioUse.OTHER, "test").orElseThrow()
                .order());
        assertEquals(List.of(), machine.context().log().lines(Severity.WARN));
        assertEquals(List.of(), machine.context().log().lines(Severity.MISUSE));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void inTheGapEverythingIsWrittenAndNothingOverwrittenSoTheFinderSeesTheHandover(Generations generations) {
        Machine machine = Machines.booted(generations);
        Folio kept = kernelFolio(machine, 3);
        Folio lost = kernelFolio(machine, 0);
        preserve(machine, kept);
        finish(machine);
        assertEquals(Outcome.of(0), machine.reboot());
        assertEquals(MachineState.GAP, machine.state());
        assertTrue(hasData(machine, kept.address()) && hasData(machine, lost.address()));
        KhoCandidate incoming = search(machine).incoming().orElseThrow();
        assertTrue(incoming.usable(), incoming.reason());
        assertEquals(machine.kernel().kho().tree(), incoming.state().fdt());
        assertTrue(incoming.state().preserved().contains(kept.address(), 3));
        assertEquals(Machines.SCRATCH, incoming.state().handover().orElseThrow().scratch());
        assertEquals(OptionalLong.of(incoming.state().handover().orElseThrow().bootParams()),
                machine.save().bootParams());
        assertEquals(Outcome.of(0), machine.bootNext());
        assertEquals(MachineState.RUNNING, machine.state());
        assertTrue(hasData(machine, kept.address()));
    }

    @Test
    void theOutgoingTreeOfARunningKernelIsFound() {
        Machine machine = Machines.booted(Generations.V1_ON_7_3);
        assertEquals(machine.kernel().kho().tree(), search(machine).outgoing().orElseThrow().state().fdt());
        assertEquals(OptionalLong.empty(), machine.save().bootParams());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void kexecsCanFollowOneAnother(Generations generations) {
        Machine machine = Machines.booted(generations);
        Folio kept = kernelFolio(machine, 2);
        for (int number = 1; number <= 4; number++) {
            preserve(machine, kept);
            finish(machine);
            assertEquals(Outcome.of(0), machine.kexec());
            assertEquals(number, machine.kernel().number());
            kept = machine.kernel().kho().restoreFolio(kept.address(), FolioUse.OTHER, "test").orElseThrow();
            assertTrue(hasData(machine, kept.address()));
        }
        assertEquals(List.of(), machine.context().log().lines(Severity.MISUSE));
    }

    @Test
    void memoryIsNotLostFromKexecToKexec() {
        Machine machine = Machines.booted(Generations.V1_ON_7_3);
        assertEquals(Outcome.of(0), machine.kexec());
        long first = machine.kernel().pages().freePages();
        assertEquals(Outcome.of(0), machine.kexec());
        assertEquals(first, machine.kernel().pages().freePages());
    }

    @Test
    void randomFoliosSurviveWithTheirBytes() {
        for (long seed = 1; seed <= 4; seed++) {
            Machine machine = Machines.of(Machines.spec(Generations.V1_ON_7_3, KernelOptions.DEFAULT, Machines.SCRATCH,
                    seed), kernel -> List.of());
            assertEquals(Outcome.of(0), machine.boot());
            Random random = new Random(seed);
            Map<Long, byte[]> kept = new HashMap<>();
            List<Folio> lost = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Folio folio = kernelFolio(machine, random.nextInt(6));
                byte[] bytes = new byte[(int) folio.pages() * PhysicalMemory.PAGE_SIZE];
                random.nextBytes(bytes);
                machine.memory().write(folio.address(), bytes);
                if (random.nextBoolean()) {
                    preserve(machine, folio);
                    kept.put(folio.address(), bytes);
                } else {
                    lost.add(folio);
                }
            }
            int before = machine.identities().of(kernelFolio(machine, 0).pfn());
            assertEquals(Outcome.of(0), machine.kexec());
            kept.forEach((address, bytes) -> assertArrayEquals(bytes,
                    machine.memory().bytes(address, bytes.length).orElseThrow()));
            lost.forEach(folio -> assertTrue(machine.identities().of(folio.pfn()) == PageIdentities.NOBODY
                    || machine.identities().of(folio.pfn()) > before));
            for (int i = 0; i < 1000; i++) {
                Folio fresh = kernelFolio(machine, random.nextInt(4));
                assertTrue(kept.keySet().stream().noneMatch(address -> new AddressRange(address,
                        kept.get(address).length).overlaps(new AddressRange(fresh.address(),
                        fresh.pages() * PhysicalMemory.PAGE_SIZE))));
            }
        }
    }

    @Test
    void identitiesOutliveAKexecForPreservedPagesOnly() {
        Machine machine = Machines.booted(Generations.V1_ON_7_3);
        Folio kept = kernelFolio(machine, 1);
        Folio lost = folio(machine, AllocationRequest.kernel(1, FolioUse.OTHER, "test").onNode(1));
        preserve(machine, kept);
        int identity = machine.identities().of(kept.pfn() + 1);
        assertEquals("test", machine.identities().owner(identity));
        assertEquals(Outcome.of(0), machine.kexec());
        assertEquals(identity, machine.identities().of(kept.pfn() + 1));
        assertEquals(PageIdentities.NOBODY, machine.identities().of(lost.pfn()));
        Folio restored = machine.kernel().kho().restoreFolio(kept.address(), FolioUse.OTHER, "new owner").orElseThrow();
        assertEquals(identity, machine.identities().of(kept.pfn()));
        machine.kernel().pages().put(restored, "test");
        assertEquals(PageIdentities.NOBODY, machine.identities().of(kept.pfn()));
    }

    @Test
    void aPageOfZerosIsOverwrittenToo() throws ErrnoException {
        Machine machine = Machines.booted(Generations.V1_ON_7_3);
        Folio zeros = machine.kernel().pages().allocate(AllocationRequest.kernel(0, FolioUse.IOMMU_PAGES, "empty table")
                .onNode(1), "test");
        assertEquals(Outcome.of(0), machine.kexec());
        assertEquals(KernelMemory.REUSED, machine.memory().unguarded().bytes(zeros.address(), 1).orElseThrow()[0]);
    }

    @Test
    void whatIsPreservedInsideScratchIsOverwritten() {
        KernelOptions lax = new KernelOptions(false, false, false, true, true, false);
        Machine machine = Machines.of(Machines.spec(Generations.V1_ON_7_3, lax, Machines.SCRATCH, 0),
                kernel -> List.of());
        assertEquals(Outcome.of(0), machine.boot());
        Folio folio = folio(machine, AllocationRequest.user(0, FolioUse.ANONYMOUS, "in scratch"));
        preserve(machine, folio);
        assertEquals(Outcome.of(0), machine.kexec());
        assertFalse(hasData(machine, folio.address()));
        assertTrue(machine.kernel().kho().restoreFolio(folio.address(), FolioUse.OTHER, "test").isPresent());
    }

    @Test
    void withoutHandoverTheNextKernelStartsFromNothing() {
        KernelOptions off = new KernelOptions(false, false, true, true, false, false);
        Machine machine = Machines.of(Machines.spec(Generations.V1_ON_7_3, off, Machines.SCRATCH, 0),
                kernel -> List.of());
        assertEquals(Outcome.of(0), machine.boot());
        Folio folio = kernelFolio(machine, 0);
        assertEquals(Outcome.of(0), machine.kexec());
        assertFalse(machine.kernel().kho().isHandoverBoot());
        assertFalse(hasData(machine, folio.address()));
        assertEquals(0, machine.kernel().kho().tree());
    }

    @Test
    void aListThatWasNotFinalizedMeansAnOrdinaryBoot() {
        Machine machine = Machines.booted(Generations.SEED);
        Folio folio = kernelFolio(machine, 0);
        preserve(machine, folio);
        assertEquals(Outcome.of(0), machine.kexec());
        assertFalse(machine.kernel().kho().isHandoverBoot());
        assertTrue(machine.kernel().pages().isFree(folio.address()));
        assertTrue(machine.context().log().lines(Severity.ERROR).stream()
                .anyMatch(line -> line.message().endsWith("disabling KHO revival")));
    }

    @Test
    void aScratchAreaTooSmallForAKernelRefusesTheKexecAndTheOldKernelRunsOn() {
        List<AddressRange> tiny = List.of(new AddressRange(0x1000000, 0x2000));
        Machine machine = Machines.of(Machines.spec(Generations.V1_ON_7_3, KernelOptions.DEFAULT, tiny, 0),
                kernel -> List.of());
        assertEquals(Outcome.of(0), machine.boot());
        assertTrue(machine.kexec().is(Errno.EADDRNOTAVAIL));
        assertEquals(MachineState.RUNNING, machine.state());
        assertEquals(0, machine.kernel().number());
    }

    @Test
    void aDestroyedMapPanicsInTheBootAndTheMachineCanBeLookedAt() {
        Machine machine = Machines.booted(Generations.V1_ON_7_3);
        Folio kept = kernelFolio(machine, 0);
        preserve(machine, kept);
        assertEquals(Outcome.of(0), machine.reboot());
        long map = search(machine).incoming().orElseThrow().state().map();
        machine.memory().unguarded().setWord(map + 8 * 100, 0x7fff_ffff_f000L);
        Outcome outcome = machine.bootNext();
        assertEquals(Outcome.Kind.PANICKED, outcome.kind());
        assertEquals(MachineState.PANICKED, machine.state());
        assertEquals("kho_radix_walk_tree", machine.panic().orElseThrow().function());
        assertTrue(hasData(machine, kept.address()));
        assertEquals(1, machine.save().registers().size());
        assertEquals(Outcome.Kind.PANICKED, machine.reboot().kind());
    }

    @Test
    void stepsInTheWrongOrderAreRefused() {
        Machine machine = new Machine(Machines.spec(Generations.V1_ON_7_3, KernelOptions.DEFAULT, Machines.SCRATCH, 0),
                MachineParts.none());
        assertThrows(IllegalStateException.class, machine::kernel);
        assertEquals(Outcome.Kind.PANICKED, machine.reboot().kind());
        assertTrue(machine.bootNext().is(Errno.EINVAL));
        assertEquals(Outcome.of(0), machine.boot());
        assertTrue(machine.boot().is(Errno.EBUSY));
        assertTrue(machine.bootNext().is(Errno.EINVAL));
    }

    @Test
    void aKernelOf73ExtendsItsScratchByBlocksWithoutAnythingPreserved() {
        List<NodeRange> memory = List.of(new NodeRange(new AddressRange(0, 0x80000000L), 0),
                new NodeRange(new AddressRange(0x80000000L, 0x40000000L), 1));
        Machine machine = Machines.of(Machines.spec(Generations.V1_ON_7_3, KernelOptions.DEFAULT, memory,
                Machines.SCRATCH, 0), kernel -> List.of());
        assertEquals(Outcome.of(0), machine.boot());
        Folio kept = folio(machine, AllocationRequest.kernel(0, FolioUse.OTHER, "test").onNode(1));
        assertTrue(kept.address() >= 0x80000000L);
        preserve(machine, kept);
        assertEquals(Outcome.of(0), machine.kexec());
        assertEquals(List.of(new AddressRange(0x40000000L, 0x40000000L)), machine.kernel().extendedScratch());
        Machine older = Machines.booted(Generations.SEED);
        finish(older);
        assertEquals(Outcome.of(0), older.kexec());
        assertEquals(List.of(), older.kernel().extendedScratch());
    }

    @Test
    void theGenerationOfTheTreeIsThatOfTheMachine() {
        for (Generations generations : generations()) {
            Machine machine = Machines.booted(generations);
            finish(machine);
            assertEquals(Outcome.of(0), machine.reboot());
            KhoGeneration found = search(machine).incoming().orElseThrow().state().generation().orElseThrow();
            assertEquals(generations.kho(), found);
        }
    }
}
