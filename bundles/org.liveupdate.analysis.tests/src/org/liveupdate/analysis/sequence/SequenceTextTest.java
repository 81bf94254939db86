/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.model.template.ScenarioTemplates;

class SequenceTextTest {

    @Test
    void drawsCallsReturnsAndErrors() {
        assertEquals("""
                  user space   LUO          iommufd      KHO
                  |            |            |            |
                  o ioctl(vm-1 PRESERVE_FD) |            |
                  |----------->| luo_preserve_file(vm-1 token 0x2)
                  |            | kho_preserve_folio(folio 0x5000 order 0 (files of session vm-1)) x3
                  |            |------------------------>|
                ! |            |----------->| iommufd_liveupdate_preserve(iommufd 1 of vmm) = -ENOMEM
                ! |<- - - - - -| = -ENOMEM  |            |
                ! < = -ENOMEM  |            |            |
                """, SequenceText.of(Steps.failing().sequence(), 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 78, 100, 160})
    void keepsTheWidthWithAllLanesAndLongNames(int width) {
        Steps steps = new Steps();
        for (Layer layer : Layer.values()) {
            steps.event(layer.ordinal(), layer, "function_of_" + layer, "argument ".repeat(30), "-EBUSY");
        }
        int most = Math.max(width, 78);
        String text = SequenceText.of(steps.sequence(), width);
        text.lines().forEach(line -> assertTrue(line.length() <= most, line));
        for (Layer layer : Layer.values()) {
            assertTrue(text.contains("function_of_" + layer), layer + "\n" + text);
            assertTrue(text.contains(layer.title()), layer + "\n" + text);
        }
    }

    @Test
    void namesCannotMoveTheCursor() {
        String text = SequenceText.of(new Steps().event(0, Layer.LUO, "f", "a\u001b[2J\n\u202eb\u00e9", "").sequence(),
                100);
        assertTrue(text.contains("a\\u001b[2J\\u000a\\u202eb\\u00e9"), text);
        assertFalse(text.chars().anyMatch(c -> c != '\n' && (c < ' ' || c > '~')), text);
    }

    @Test
    void saysHowManyMessagesAreLeftOut() {
        Sequence sequence = new SequenceQuery("x", java.util.List.of(Steps.failing().step(0)), 1).run();
        assertTrue(SequenceText.of(sequence, 80).endsWith("  and 3 more messages\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "scalable"})
    void everyStepOfATemplateFitsAMailAndIsTheSameEachTime(String template) {
        String text = text(template);
        text.lines().forEach(line -> assertTrue(line.length() <= 100, line));
        assertTrue(text.contains("iommu_preserve_device"), text);
        assertEquals(text, text(template));
    }

    private static String text(String template) {
        ScenarioRun run = new ScenarioRun(ScenarioTemplates.find(template).orElseThrow().create());
        StringBuilder text = new StringBuilder();
        for (StepResult result : run.runTo(Integer.MAX_VALUE, Progress.NONE)) {
            text.append(SequenceText.of(SequenceQuery.of(result).run(), SequenceText.WIDTH));
        }
        return text.toString();
    }
}
