/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.kho.KhoKernel.errno;
import static org.liveupdate.kernel.kho.KhoKernel.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoDecoder;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.KhoState.MapState;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.Folio;

/** What the simulated kernel leaves in memory, read by the decoder of images. */
class KhoDecodeTest {

    private static KhoState decode(KhoKernel kernel) {
        DecodeContext context = DecodeContext.of(kernel.memory.snapshot(), Progress.NONE);
        KhoState state = KhoDecoder.decode(context, kernel.kho.tree(), Optional.empty()).orElseThrow();
        assertEquals(List.of(), context.problems().problems());
        return state;
    }

    private static Set<org.liveupdate.decode.kho.Folio> set(List<Folio> folios) {
        Set<org.liveupdate.decode.kho.Folio> set = new HashSet<>();
        folios.forEach(folio -> set.add(new org.liveupdate.decode.kho.Folio(folio.address(), folio.order())));
        return set;
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void randomPreservesAndUnpreservesAreReadBackAndTakenOver(KhoGeneration generation) {
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            KhoKernel kernel = KhoKernel.booted(generation);
            List<Folio> preserved = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                if (preserved.isEmpty() || random.nextInt(3) > 0) {
                    Folio folio = kernel.folio(random.nextInt(random.nextBoolean() ? 1 : 8));
                    run(() -> kernel.kho.preserveFolio(folio));
                    preserved.add(folio);
                } else {
                    Folio folio = preserved.remove(random.nextInt(preserved.size()));
                    kernel.kho.unpreserveFolio(folio);
                }
            }
            run(kernel.kho::finalizeMap);
            KhoState state = decode(kernel);
            Set<org.liveupdate.decode.kho.Folio> found = new HashSet<>(state.preserved().stream().toList());
            Set<org.liveupdate.decode.kho.Folio> expected = set(preserved);
            assertTrue(found.containsAll(expected));
            found.removeAll(expected);
            int own = generation.sizeProperty().isEmpty() ? 1 : 2;
            assertEquals(own, found.size(), "root tree and kexec-metadata");
            assertEquals(MapState.INTACT, state.mapState());
            KhoKernel next = kernel.next();
            assertEquals(preserved.size() + own, next.kho.unclaimedFolios());
        }
    }

    @Test
    void pagesOfTheMapAreNotPreserved() {
        KhoKernel kernel = KhoKernel.booted(KhoGeneration.V4);
        KhoState state = decode(kernel);
        assertTrue(state.metadata().stream().noneMatch(page -> kernel.kho.isPreserved(page.address())));
        assertEquals(6, state.metadata().size(), "one page of each level");
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void everyAllocationThatFailsLeavesTheHandoverAsBefore(KhoGeneration generation) {
        KhoKernel kernel = KhoKernel.booted(generation);
        List<Folio> folios = List.of(kernel.folio(0), kernel.folio(5), kernel.folio(9));
        for (Folio folio : folios) {
            int failed = 0;
            for (boolean done = false; !done;) {
                run(kernel.kho::finalizeMap);
                KhoState before = decode(kernel);
                kernel.kho.abort();
                int pages = kernel.pages.folioCount();
                kernel.context.faults().failAllocation(failed + 1);
                long mark = kernel.context.faults().allocations();
                try {
                    kernel.kho.preserveFolio(folio);
                    done = kernel.context.faults().allocations() - mark <= failed;
                } catch (ErrnoException e) {
                    assertEquals(Errno.ENOMEM, e.errno());
                    failed++;
                    assertEquals(pages, kernel.pages.folioCount());
                    kernel.context.faults().clear();
                    run(kernel.kho::finalizeMap);
                    assertEquals(before.preserved().stream().toList(), decode(kernel).preserved().stream().toList());
                    kernel.kho.abort();
                }
                kernel.context.faults().clear();
            }
            assertTrue(kernel.kho.isPreserved(folio.address()));
        }
    }

    @Test
    void aChunkListThatCannotBeFinishedIsGivenBackAndCanBeFinishedLater() {
        KhoKernel kernel = KhoKernel.booted(KhoGeneration.V1);
        for (int order = 0; order < 4; order++) {
            Folio folio = kernel.folio(order);
            run(() -> kernel.kho.preserveFolio(folio));
        }
        int pages = kernel.pages.folioCount();
        for (int n = 1; n <= 4; n++) {
            kernel.context.faults().failAllocation(n);
            assertEquals(Errno.ENOMEM, errno(kernel.kho::finalizeMap));
            assertEquals(pages, kernel.pages.folioCount());
            assertTrue(Incoming.populate(kernel.context, kernel.memory, kernel.kho.tree(), List.of()).isEmpty());
        }
        run(kernel.kho::finalizeMap);
        assertEquals(5, decode(kernel).preserved().size());
        run(kernel.kho::finalizeMap);
        assertEquals(pages + 4, kernel.pages.folioCount(), "the first list was given back");
        kernel.kho.abort();
        assertEquals(pages, kernel.pages.folioCount());
    }
}
