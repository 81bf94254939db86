/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.concurrent.Callable;

import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.check.ProblemCodes;
import org.liveupdate.analysis.check.Rule;
import org.liveupdate.cli.json.RulesJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rules}: the consistency rules that {@code check} applies, and why they hold. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the consistency rules that inspect and check apply, and why they hold.")
final class RulesCommand implements Callable<Integer> {

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        var out = output.writer();
        if (output.isJson()) {
            RulesJson.write(Checks.all(), out);
        } else {
            for (Rule rule : Checks.all()) {
                out.printf("%s: %s%n  %s%n", rule.code(), rule.title(), rule.explanation());
            }
            out.println();
            out.println("Problems of decoding");
            ProblemCodes.explanations().forEach((code, text) -> {
                if (Checks.find(code).isEmpty()) {
                    out.printf("%s: %s%n", code, text);
                }
            });
        }
        return ExitStatus.GOOD;
    }
}
