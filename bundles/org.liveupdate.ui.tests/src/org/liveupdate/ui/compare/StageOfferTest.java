/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.ui.state.StageChoice;

class StageOfferTest {

    private record Numbered(int number, Role role) implements StageChoice {

        @Override
        public String name() {
            return "step " + number;
        }

        @Override
        public Stage stage(Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StateSource source(Progress progress) {
            throw new UnsupportedOperationException();
        }
    }

    private static StageEntry entry(int number, StageChoice.Role role) {
        Numbered choice = new Numbered(number, role);
        return new StageEntry(null, null, choice, choice.name());
    }

    private static List<StageEntry> entries(int count, int kexec) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry(i, i == kexec ? StageChoice.Role.BEFORE_KEXEC : StageChoice.Role.ANY)).toList();
    }

    @Test
    void aShortRunIsOfferedAsItIs() {
        List<StageEntry> all = entries(StageOffer.MOST, 3);
        assertSame(all, StageOffer.of(all, null));
    }

    @Test
    void ofALongRunTheEndsTheKexecAndWhatIsComparedAreOffered() {
        List<StageEntry> all = entries(4000, 1234);
        StagePair pair = new StagePair(all.get(2500), all.get(3001));

        List<StageEntry> offered = StageOffer.of(all, pair);

        assertTrue(offered.size() < StageOffer.MOST, offered.size() + " are offered");
        for (int index : new int[] { 0, 1234, 2499, 2500, 2501, 3001, 3999 }) {
            assertTrue(offered.contains(all.get(index)), "step " + index);
        }
        assertEquals(offered, offered.stream().sorted((a, b) -> all.indexOf(a) - all.indexOf(b)).toList());
    }
}
