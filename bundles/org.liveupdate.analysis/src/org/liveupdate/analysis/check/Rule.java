/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.function.Consumer;

/**
 * One consistency rule.
 *
 * @param code        stable name, the code of its problems
 * @param title       what holds if the rule is kept, one short sentence
 * @param explanation why it must hold and what happens if it does not
 * @param body        looks at the state and notes problems
 */
public record Rule(String code, String title, String explanation, Consumer<CheckRun> body) {

    @Override
    public String toString() {
        return code + ": " + title;
    }
}
