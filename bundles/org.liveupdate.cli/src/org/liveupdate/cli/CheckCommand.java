/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.cli.json.ProblemsJson;
import org.liveupdate.cli.text.ProblemText;
import org.liveupdate.image.Image;

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

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Optional<List<UnitRegisters>> given = image.givenUnits();
        try (Image open = image.open()) {
            List<Problem> problems = new InspectQuery(open, given).run(new ConsoleProgress()).problems()
                    .stream().filter(problem -> problem.severity() != Severity.INFO).toList();
            var out = spec.commandLine().getOut();
            if (json) {
                ProblemsJson.write(image.name(), problems, out);
            } else {
                StringBuilder text = new StringBuilder();
                ProblemText.append(problems, text);
                out.print(text);
            }
            return problems.isEmpty() ? ExitStatus.GOOD : ExitStatus.PROBLEMS;
        }
    }
}
