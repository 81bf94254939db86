/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.image.ImageException;
import org.liveupdate.model.scenario.Scenario;

import picocli.CommandLine.Option;

/** How scenarios are run where a moment of one is looked at. Each is run once, however many moments are asked for. */
final class ScenarioOptions {

    @Option(names = "--behaviour", paramLabel = "WHICH", description =
            "With a scenario: which defects its kernels have, instead of what it says: posted, reviewed, or the ids "
                    + "of findings separated by commas, such as X04,F42.")
    private String behaviour;

    private final Map<String, ScenarioRun> runs = new HashMap<>();

    /** Runs a scenario to a moment and decodes what is in memory then. */
    OpenState open(MomentArgument argument) throws ImageException, UsageException {
        ConsoleProgress progress = new ConsoleProgress();
        Moment moment = moment(argument, progress);
        return new OpenState(argument.text(), "moment of a scenario", moment.inspect(progress), moment.objects(),
                () -> {
                });
    }

    /** Opens a scenario, with the defects that the option names. */
    Scenario scenario(String name) throws ImageException, UsageException {
        Scenario scenario = ScenarioArgument.open(name);
        ScenarioArgument.behave(scenario, behaviour);
        return scenario;
    }

    /** Runs a scenario to its end. */
    ScenarioRun run(String name, ConsoleProgress progress) throws ImageException, UsageException {
        ScenarioRun run = begun(name);
        run.runTo(Integer.MAX_VALUE, progress);
        return run;
    }

    private ScenarioRun begun(String name) throws ImageException, UsageException {
        ScenarioRun run = runs.get(name);
        if (run == null) {
            run = new ScenarioRun(scenario(name));
            runs.put(name, run);
        }
        return run;
    }

    private Moment moment(MomentArgument argument, ConsoleProgress progress) throws ImageException, UsageException {
        ScenarioRun run = begun(argument.scenario());
        int position = StepName.position(argument.text(), argument.step(), run.scenario().getSteps());
        List<StepResult> results = run.runTo(position, progress);
        return position == 0 ? run.start() : results.get(position - 1).moment();
    }
}
