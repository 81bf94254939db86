/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.concurrent.Callable;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.cli.json.InspectionJson;
import org.liveupdate.cli.text.InspectionText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inspect}: what is in an image. */
@Command(name = "inspect", mixinStandardHelpOptions = true,
        description = "Shows what is in an image: units, devices, ranges, problems.")
final class InspectCommand implements Callable<Integer> {

    @Mixin
    private StateArguments state;

    @Option(names = "--all", description = "Show every range; without it long lists are folded.")
    private boolean all;

    @Mixin
    private Output output;

    @Option(names = "--strict", description = "Warnings count as problems for the exit status, too.")
    private boolean strict;

    @Override
    public Integer call() throws Exception {
        try (OpenState open = state.open(new ConsoleProgress())) {
            Inspection inspection = open.inspection();
            var out = output.writer();
            if (output.isJson()) {
                InspectionJson.write(open.name(), open.format(), inspection, out);
            } else {
                out.print(InspectionText.of(open.name(), open.format(), inspection, all));
            }
            return inspection.worst().compareTo(strict ? Severity.WARNING : Severity.ERROR) >= 0 ? ExitStatus.PROBLEMS
                    : ExitStatus.GOOD;
        }
    }
}
