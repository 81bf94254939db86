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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: only what is inconsistent in an image. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Shows only what is inconsistent in an image; exit status 1 when there is anything.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ImageArguments image;

    @Option(names = "--at", paramLabel = "STEP",
            description = "With a scenario: at which step, the same as SCENARIO@STEP.")
    private String at;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (OpenState open = image.state(at, scenarios, new ConsoleProgress())) {
            List<Problem> problems = open.inspection().problems()
                    .stream().filter(problem -> problem.severity() != Severity.INFO).toList();
            var out = spec.commandLine().getOut();
            if (json) {
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
