/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.PrintWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes its answer, and how: for people, or as JSON. */
final class Output {

    @Option(names = "--json", description = "Write JSON to standard output.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether the answer is for programs. */
    boolean isJson() {
        return json;
    }

    /** Standard output. */
    PrintWriter writer() {
        return command.commandLine().getOut();
    }
}
