/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.util.List;

import org.liveupdate.analysis.check.Rule;

/** The answer of {@code rules --json}. */
public final class RulesJson {

    private RulesJson() {
    }

    /**
     * Writes rules.
     *
     * @param rules the rules
     * @param out   where to
     */
    public static void write(List<Rule> rules, Writer out) {
        JsonOut.document(out, json -> json.objects("rules", rules, rule -> {
            json.text("code", rule.code());
            json.text("title", rule.title());
            json.text("explanation", rule.explanation());
        }));
    }
}
