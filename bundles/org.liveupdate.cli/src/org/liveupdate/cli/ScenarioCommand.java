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
import org.liveupdate.cli.text.Printable;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code scenario}: makes a scenario that begins with what a captured image holds. */
@Command(name = "scenario", mixinStandardHelpOptions = true,
        description = "Makes a scenario with the machine and the programs of an image, and says what the image does not.")
final class ScenarioCommand implements Callable<Integer> {

    @Mixin
    private ImageArguments image;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "The scenario file to write, which ends in .liveupdate.")
    private Path output;

    @Option(names = "--at", paramLabel = "STEP",
            description = "With a scenario: at which step, the same as SCENARIO@STEP.")
    private String at;

    @Mixin
    private ScenarioOptions scenarios;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!output.toString().endsWith(".liveupdate")) {
            throw new UsageException("-o " + output + ": expected a name that ends in .liveupdate");
        }
        try (OpenState open = image.state(at, scenarios, new ConsoleProgress())) {
            Path name = Path.of(open.name()).getFileName();
            CapturedScenario made = new ScenarioFromCapture(String.valueOf(name), open.inspection()).run();
            ScenarioFiles.save((ScenarioResource) made.scenario().eResource(), output);
            StringBuilder text = new StringBuilder();
            text.append(Plural.of(made.scenario().getMachine().getUnits().size(), "unit")).append(", ")
                    .append(Plural.of(made.scenario().getMachine().getDevices().size(), "device")).append(", ")
                    .append(Plural.of(made.scenario().getSteps().size(), "step")).append("; not known:\n");
            for (Unknown unknown : made.unknown()) {
                text.append("  ").append(Printable.of(unknown.toString())).append('\n');
            }
            spec.commandLine().getOut().print(text);
            return ExitStatus.GOOD;
        }
    }
}
