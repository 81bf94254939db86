/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.testing.Capture;

class RootTableScannerTest {

    private static List<RootTableGuess> scan(SparseMemory memory) {
        return RootTableScanner.scan(DecodeContext.of(memory, Progress.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-th", "v1-legacy-rich-t2", "v1-legacy39-tomb-th", "later-legacy-hotplug-th",
            "later-scalable-ss-rich-th"})
    void theRootTableOfARealRunRanksFirstWithItsMode(String name) {
        Capture capture = Capture.of(name);
        RootTableGuess first = scan(capture.memory()).get(0);
        assertEquals(Capture.number(capture.expected().getAsJsonObject("vtd").get("rtaddr")), first.rtaddr());
        assertEquals(Certainty.CERTAIN, first.certainty());
    }

    @Test
    void onlyTheRootTableIsFoundAmongItsOwnTables() {
        assertEquals(List.of(RootTables.ROOT),
                scan(RootTables.legacy()).stream().map(RootTableGuess::address).toList());
        assertEquals(RootTables.ROOT, scan(RootTables.scalable()).get(0).address());
    }

    @Test
    void twoRootTablesAreRankedByWhatTheyLeadTo() {
        SparseMemory memory = RootTables.legacy();
        byte[] root = memory.bytes(RootTables.ROOT, 4096).orElseThrow();
        root[17] = (byte) (RootTables.CONTEXT >> 8);
        root[18] = (byte) (RootTables.CONTEXT >> 16);
        root[16] = 1;
        memory.write(0x8000, root);
        List<RootTableGuess> found = scan(memory);
        assertEquals(2, found.size());
        assertEquals(0x8000, found.get(0).address());
    }

    @Test
    void emptyMemoryHasNoRootTable() {
        assertTrue(scan(RootTables.empty()).isEmpty());
        assertTrue(scan(new SparseMemory()).isEmpty());
    }

    @Test
    void theUserCanCancel() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> RootTableScanner.scan(DecodeContext.of(RootTables.legacy(), cancelled)));
    }
}
