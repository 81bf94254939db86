/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoRules;
import org.liveupdate.decode.luo.LuoRules;
import org.liveupdate.decode.memfd.MemfdRules;
import org.liveupdate.decode.vtd.VtdProblems;

class ProblemCodesTest {

    @ParameterizedTest
    @ValueSource(classes = {KhoRules.class, LuoRules.class, MemfdRules.class, VtdProblems.class})
    void everyCodeOfADecoderIsExplained(Class<?> codes) throws IllegalAccessException {
        for (Field field : codes.getFields()) {
            String code = (String) field.get(null);
            assertTrue(ProblemCodes.explain(code).isPresent(), code);
        }
    }

    @Test
    void rulesAreExplainedWithTheirTitles() {
        for (Rule rule : Checks.all()) {
            assertTrue(ProblemCodes.explain(rule.code()).orElseThrow().startsWith(rule.title()), rule.code());
        }
        assertEquals(Optional.empty(), ProblemCodes.explain("no-such-code"));
    }

    @Test
    void everyExplanationIsASentence() {
        ProblemCodes.explanations().forEach((code, text) -> {
            assertTrue(code.matches("[a-z]+(-[a-z0-9]+)+"), code);
            assertTrue(text.endsWith(".") && text.length() > 15, code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-t1", "v1-legacy39-tomb-panic", "v1-scalable-fs-selftest-t2"})
    void whatRealRunsShowIsExplained(String name) {
        DecodeContext context = new Sample(name).context();
        Checks.run(StateBuilder.build(context, List.of()), context);
        for (Problem problem : context.problems().problems()) {
            assertTrue(ProblemCodes.explain(problem.code()).isPresent(), problem.code());
        }
    }
}
