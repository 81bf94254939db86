/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.DecodeContext;

/** All consistency rules, in the order in which they are run and explained. */
public final class Checks {

    private static final List<Rule> ALL = Stream.of(ArrayRules.all(), DeviceRules.all(), UnitRules.all(),
            ContextRules.all(), TableRules.all(), DomainIdRules.all(), HwptRules.all(), MappingRules.all(),
            FileRules.all()).flatMap(List::stream).toList();

    private Checks() {
    }

    /**
     * All rules.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * A rule by its code.
     *
     * @param code stable name
     * @return the rule, or empty
     */
    public static Optional<Rule> find(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * Runs all rules. Their problems are noted in the context, behind those of decoding.
     *
     * @param state   the decoded state
     * @param context memory, problems, progress
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static void run(LiveUpdateState state, DecodeContext context) {
        CheckRun run = new CheckRun(state, context);
        int done = 0;
        for (Rule rule : ALL) {
            context.progress().checkCancelled();
            context.progress().report("Checking consistency", done++, ALL.size());
            run.apply(rule);
        }
        context.progress().report("Checking consistency", done, ALL.size());
    }
}
