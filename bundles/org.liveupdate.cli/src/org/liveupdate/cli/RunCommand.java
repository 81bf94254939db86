/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.liveupdate.analysis.report.ReportFolder;
import org.liveupdate.analysis.report.ScenarioReportQuery;
import org.liveupdate.analysis.run.InvariantChecks;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.cli.json.RunJson;
import org.liveupdate.cli.text.RunText;
import org.liveupdate.image.ElfCoreWriter;
import org.liveupdate.image.RegistersFile;
import org.liveupdate.model.scenario.Scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: makes the steps of a scenario on the simulated kernel. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs a scenario on the simulated kernel; exit status 1 when an expectation is not met.")
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", arity = "0..1",
            description = "A scenario file (*.liveupdate), the name of a template (first, scalable, two-units, "
                    + "hotplug) or of a sample, such as X06.")
    private String file;

    @Option(names = "--list", description = "List the templates and samples, and run nothing.")
    private boolean list;

    @Option(names = "--until", paramLabel = "STEP",
            description = "Stop after this step: its number, from 1, its id, start or end.")
    private String until;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--invariants", paramLabel = "WHEN", description =
            "When all invariants are checked: after every step (every), or only where something is expected of them "
                    + "(expected). Without this, after every step of a scenario of at most " + InvariantChecks.LONG
                    + " steps.")
    private String invariants;

    @Option(names = "--trace", description = "Show who called whom in every step.")
    private boolean trace;

    @Option(names = "--save-image", paramLabel = "FILE",
            description = "Save memory as an ELF core after the last step, with the registers beside it.")
    private Path image;

    @Option(names = "--report", paramLabel = "DIR",
            description = "Write a report of the run into this folder: index.html and, for mail, report.txt.")
    private Path report;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        if (list) {
            ScenarioList.write(output.isJson(), output.writer());
            return ExitStatus.GOOD;
        }
        if (file == null) {
            throw new UsageException("expected a scenario, or --list");
        }
        Scenario scenario = scenarios.scenario(file);
        ScenarioRun run = new ScenarioRun(scenario, checks());
        ConsoleProgress progress = new ConsoleProgress();
        run.runTo(until == null ? Integer.MAX_VALUE : StepName.position("--until", until, scenario.getSteps()),
                progress);
        PrintWriter out = output.writer();
        if (output.isJson()) {
            RunJson.write(file, run, out);
        } else {
            StringBuilder text = new StringBuilder();
            RunText.append(run, trace, text);
            out.print(text);
        }
        if (image != null) {
            save(run, progress);
        }
        if (report != null) {
            ReportFolder.write(ScenarioReportQuery.of(run).run(progress), report);
        }
        return run.boot().isDone() && run.isMet() ? ExitStatus.GOOD : ExitStatus.PROBLEMS;
    }

    private InvariantChecks checks() throws UsageException {
        if (invariants == null) {
            return InvariantChecks.UNLESS_LONG;
        }
        return switch (invariants) {
            case "every" -> InvariantChecks.EVERY_STEP;
            case "expected" -> InvariantChecks.EXPECTED;
            default -> throw new UsageException("--invariants: expected every or expected, found " + invariants);
        };
    }

    private void save(ScenarioRun run, ConsoleProgress progress) throws IOException {
        List<StepResult> results = run.results();
        Moment last = results.isEmpty() ? run.start() : results.get(results.size() - 1).moment();
        new ElfCoreWriter(last.machine().memory(), Map.of()).write(image, progress);
        String name = image.getFileName().toString();
        int dot = name.indexOf('.');
        Path registers = image.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + RegistersFile.NAME);
        RegistersFile.write(registers, last.machine().registers());
    }
}
