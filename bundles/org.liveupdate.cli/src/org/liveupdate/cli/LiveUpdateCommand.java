/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a command: shows what there is. */
@Command(name = "liveupdate", mixinStandardHelpOptions = true, version = "Live Update Explorer 0.1.0",
        description = "Shows IOMMU state that is preserved over a kexec live update.",
        subcommands = {InspectCommand.class, TranslateCommand.class, GraphCommand.class, CheckCommand.class,
            DiffCommand.class, RunCommand.class, ScenarioCommand.class, ReportCommand.class,
            ExplainCommand.class, RulesCommand.class},
        footer = {"", "Exit status: 0 good, 1 problems found, 2 wrong usage, 3 unreadable input."})
final class LiveUpdateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "expected a command");
    }
}
