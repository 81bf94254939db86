/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();

    @Test
    void goesBackAndForwardAgain() {
        history.visit(1);
        history.visit(2);
        history.visit(2);

        assertEquals(OptionalLong.of(1), history.back());
        assertFalse(history.canGoBack());
        assertEquals(OptionalLong.of(2), history.forward());
        assertEquals(OptionalLong.empty(), history.forward());
    }

    @Test
    void newPlaceForgetsWhatWasForward() {
        history.visit(1);
        history.visit(2);
        history.back();
        history.visit(3);

        assertFalse(history.canGoForward());
        assertEquals(OptionalLong.of(1), history.back());
    }

    @Test
    void oldestPlacesAreForgotten() {
        for (int i = 0; i <= History.LIMIT; i++) {
            history.visit(i);
        }
        for (int i = History.LIMIT; i > 1; i--) {
            assertTrue(history.back().isPresent());
        }
        assertFalse(history.canGoBack());
    }
}
