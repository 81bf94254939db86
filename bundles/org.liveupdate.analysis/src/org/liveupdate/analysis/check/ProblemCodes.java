/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every code that a problem can have, with an explanation: rules, and what decoding itself finds. */
public final class ProblemCodes {

    private static final Map<String, String> ALL = all();

    private ProblemCodes() {
    }

    /**
     * All explained codes.
     *
     * @return explanations by code, sorted by code, unmodifiable
     */
    public static Map<String, String> explanations() {
        return ALL;
    }

    /**
     * Explains a code.
     *
     * @param code code of a problem
     * @return one or more sentences, or empty if the code is not known
     */
    public static Optional<String> explain(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, String> all() {
        Map<String, String> codes = new TreeMap<>();
        StateCodes.addTo(codes);
        TableCodes.addTo(codes);
        IommuCodes.addTo(codes);
        for (Rule rule : Checks.all()) {
            codes.put(rule.code(), rule.title() + ". " + rule.explanation());
        }
        return Collections.unmodifiableMap(codes);
    }
}
