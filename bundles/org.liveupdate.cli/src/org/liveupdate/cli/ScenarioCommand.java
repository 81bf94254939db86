/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.capture.CapturedScenario;
import org.liveupdate.analysis.capture.ScenarioFromCapture;
import org.liveupdate.analysis.capture.Unknown;
import org.liveupdate.cli.json.CapturedJson;
import org.liveupdate.cli.text.Printable;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scenario}: makes a scenario that begins with what a captured image holds. */
@Command(name = "scenario", mixinStandardHelpOptions = true,
        description = "Makes a scenario with the machine and the programs of an image, and says what the image does "
                + "not.")
final class ScenarioCommand implements Callable<Integer> {

    @Mixin
    private StateArguments state;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "The scenario file to write, which ends in .liveupdate.")
    private Path output;

    @Mixin
    private Output answer;

    @Override
    public Integer call() throws Exception {
        if (!output.toString().endsWith(".liveupdate")) {
            throw new UsageException("-o " + output + ": expected a name that ends in .liveupdate");
        }
        try (OpenState open = state.open(new ConsoleProgress())) {
            Path name = Path.of(open.name()).getFileName();
            CapturedScenario made = new ScenarioFromCapture(String.valueOf(name), open.inspection()).run();
            ScenarioFiles.save((ScenarioResource) made.scenario().eResource(), output);
            if (answer.isJson()) {
                CapturedJson.write(output, made, answer.writer());
            } else {
                answer.writer().print(text(made));
            }
            return ExitStatus.GOOD;
        }
    }

    private static String text(CapturedScenario made) {
        Scenario scenario = made.scenario();
        StringBuilder text = new StringBuilder();
        text.append(Plural.of(scenario.getMachine().getUnits().size(), "unit")).append(", ")
                .append(Plural.of(scenario.getMachine().getDevices().size(), "device")).append(", ")
                .append(Plural.of(scenario.getSteps().size(), "step")).append("; not known:\n");
        for (Unknown unknown : made.unknown()) {
            text.append("  ").append(Printable.of(unknown.toString())).append('\n');
        }
        return text.toString();
    }
}
