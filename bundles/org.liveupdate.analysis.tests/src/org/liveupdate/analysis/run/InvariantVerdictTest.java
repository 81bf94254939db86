/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Invariant;

class InvariantVerdictTest {

    private static InvariantVerdict after(InvariantVerdict before, int step, Invariant broken, String... how) {
        return before.next(step,
                invariant -> invariant == broken ? Arrays.stream(how).map(Breach::of).toList() : List.of());
    }

    @Test
    void whatBreaksIsFreshInItsStepOnly() {
        InvariantVerdict broken = after(InvariantVerdict.GOOD, 3, Invariant.NO_LEAKS, "a page");
        List<Breach> page = List.of(Breach.of("a page"));
        assertEquals(List.of(new BrokenInvariant(Invariant.NO_LEAKS, 3, page, page)), broken.fresh());
        InvariantVerdict later = after(broken, 4, Invariant.NO_LEAKS, "a page");
        assertTrue(later.fresh().isEmpty());
        assertEquals(3, later.of(Invariant.NO_LEAKS).orElseThrow().since());
        assertSame(broken.broken().get(0).how(), later.broken().get(0).how(), "kept once");
    }

    @Test
    void anotherLineOfABrokenInvariantIsFreshAndTheFirstStepStays() {
        InvariantVerdict broken = after(InvariantVerdict.GOOD, 3, Invariant.NO_LEAKS, "a page");
        BrokenInvariant more = after(broken, 5, Invariant.NO_LEAKS, "a page", "another").fresh().get(0);
        assertEquals(3, more.since());
        assertEquals(List.of(Breach.of("another")), more.added());
    }

    @Test
    void whatHoldsAgainIsMendedAndBreaksAnew() {
        InvariantVerdict broken = after(InvariantVerdict.GOOD, 3, Invariant.NO_LEAKS, "a page");
        InvariantVerdict good = after(broken, 4, null);
        assertTrue(good.checked());
        assertEquals(List.of(Invariant.NO_LEAKS), good.mended(broken));
        assertTrue(broken.mended(broken).isEmpty());
        assertEquals(5, after(good, 5, Invariant.NO_LEAKS, "a page").broken().get(0).since());
    }

    @Test
    void nothingIsMendedWhereNothingWasChecked() {
        InvariantVerdict broken = after(InvariantVerdict.GOOD, 3, Invariant.NO_LEAKS, "a page");
        assertFalse(InvariantVerdict.NOT_CHECKED.checked());
        assertTrue(InvariantVerdict.NOT_CHECKED.mended(broken).isEmpty());
    }

    @Test
    void onlyLongScenariosAreNotCheckedUnlessSomebodyAsks() {
        assertTrue(InvariantChecks.UNLESS_LONG.isEveryStep(InvariantChecks.LONG));
        assertFalse(InvariantChecks.UNLESS_LONG.isEveryStep(InvariantChecks.LONG + 1));
        assertTrue(InvariantChecks.EVERY_STEP.isEveryStep(InvariantChecks.LONG + 1));
        assertFalse(InvariantChecks.EXPECTED.isEveryStep(1));
    }
}
