/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Problem.Severity;

class ProblemLogTest {

    private final ProblemLog log = new ProblemLog();

    @Test
    void problemsKeepTheOrderOfFinding() {
        log.warning("b", 2, "second");
        log.error("a", 1, "first");
        assertEquals(List.of(new Problem(Severity.WARNING, "b", 2, "second"),
                new Problem(Severity.ERROR, "a", 1, "first")), log.problems());
    }

    @Test
    void theSameProblemTwiceIsKeptOnce() {
        log.error("a", 1, "same");
        log.error("a", 1, "same");
        log.error("a", 2, "same");
        assertEquals(2, log.problems().size());
    }

    @Test
    void ofEachCodeOnlyTheFirstAreKeptAndTheRestIsCounted() {
        for (int i = 0; i < ProblemLog.LIMIT_PER_CODE + 5; i++) {
            log.error("many", i, "one of many");
        }
        log.error("rare", 0, "the only one");
        List<Problem> problems = log.problems();
        assertEquals(ProblemLog.LIMIT_PER_CODE + 2, problems.size());
        assertTrue(problems.contains(new Problem(Severity.ERROR, "rare", 0, "the only one")));
        assertTrue(problems.get(problems.size() - 1).message().contains("5 more"));
        assertEquals("many", problems.get(problems.size() - 1).code());
    }

    @Test
    void aProblemReadsAsOneLine() {
        assertEquals("error: 0x1000: expected 1, found 2 [some-code]",
                new Problem(Severity.ERROR, "some-code", 0x1000, "expected 1, found 2").toString());
        assertEquals("info: nothing [x]", new Problem(Severity.INFO, "x", Problem.NO_ADDRESS, "nothing").toString());
    }
}
