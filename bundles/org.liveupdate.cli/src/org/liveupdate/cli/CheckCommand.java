/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.cli.json.ProblemsJson;
import org.liveupdate.cli.text.ProblemText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: only what is inconsistent in an image. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Shows only what is inconsistent in an image; exit status 1 when there is anything.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private StateArguments state;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (OpenState open = state.open(new ConsoleProgress())) {
            List<Problem> problems = open.inspection().problems()
                    .stream().filter(problem -> problem.severity() != Severity.INFO).toList();
            var out = output.writer();
            if (output.isJson()) {
                ProblemsJson.write(open.name(), problems, out);
            } else {
                StringBuilder text = new StringBuilder();
                ProblemText.append(problems, text);
                out.print(text);
            }
            return problems.isEmpty() ? ExitStatus.GOOD : ExitStatus.PROBLEMS;
        }
    }
}
