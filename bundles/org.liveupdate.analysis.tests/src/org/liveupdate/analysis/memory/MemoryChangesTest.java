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
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.kernel.memory.MemorySnapshot;
import org.liveupdate.model.template.ScenarioTemplates;

class MemoryChangesTest {

    private final ScenarioPlayer player = new ScenarioPlayer(ScenarioTemplates.all().get(0).create());

    private static MemorySnapshot memory(Moment moment) {
        return moment.machine().memory();
    }

    @Test
    void bytesThatAStepWroteAreFoundOneRunAfterTheOther() {
        player.preserve(Progress.NONE);
        MemoryChanges changes = new MemoryChanges(memory(player.moment(0)), memory(player.moment()));
        assertTrue(changes.pages() > 0);

        OptionalLong first = changes.next(-1, true, Progress.NONE);
        assertTrue(first.isPresent());
        boolean[] bytes = changes.changed(first.getAsLong() & -16, 16);
        assertTrue(bytes[(int) (first.getAsLong() & 15)]);
        OptionalLong second = changes.next(first.getAsLong(), true, Progress.NONE);
        assertTrue(second.getAsLong() > first.getAsLong());
        assertEquals(first, changes.next(second.getAsLong(), false, Progress.NONE));
        assertTrue(changes.next(first.getAsLong(), false, Progress.NONE).isEmpty());
        assertTrue(changes.next(Long.MAX_VALUE, true, Progress.NONE).isEmpty());
    }

    @Test
    void momentDoesNotDifferFromItself() {
        MemoryChanges changes = new MemoryChanges(memory(player.moment()), memory(player.moment()));
        assertEquals(0, changes.pages());
        assertEquals(0, changes.changed(0, 16).length);
        assertFalse(changes.next(-1, true, Progress.NONE).isPresent());
    }
}
