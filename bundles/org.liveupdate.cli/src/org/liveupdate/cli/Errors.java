/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CancellationException;

import org.liveupdate.cli.text.Printable;
import org.liveupdate.image.ImageException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that can go wrong into one line on standard error and an exit status. */
final class Errors {

    /** System property that adds the stack trace, for those who work on the tool itself. */
    private static final String TRACE = "liveupdate.trace";

    private Errors() {
    }

    static int wrongUsage(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        String hint = "";
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            hint = " (did you mean " + String.join(", ", unmatched.getSuggestions()) + "?)";
        }
        print(line.getErr(), problem.getMessage() + hint + "; see " + line.getCommandSpec().qualifiedName() + " --help",
                problem);
        return ExitStatus.USAGE;
    }

    static int failed(Exception problem, CommandLine line) {
        PrintWriter err = line.getErr();
        if (problem instanceof UsageException) {
            print(err, problem.getMessage() + "; see " + line.getCommandSpec().qualifiedName() + " --help", problem);
            return ExitStatus.USAGE;
        }
        if (problem instanceof ImageException) {
            print(err, problem.getMessage(), problem);
            return ExitStatus.UNREADABLE;
        }
        if (problem instanceof CancellationException) {
            print(err, "cancelled", problem);
            return ExitStatus.UNREADABLE;
        }
        if (problem instanceof IOException) {
            print(err, problem.getClass().getSimpleName() + ": " + problem.getMessage(), problem);
            return ExitStatus.UNREADABLE;
        }
        print(err, "internal error: " + problem + "; run with JAVA_TOOL_OPTIONS=-D" + TRACE + "=true for details",
                problem);
        return ExitStatus.UNREADABLE;
    }

    private static void print(PrintWriter err, String message, Exception problem) {
        err.println("liveupdate: " + Printable.of(String.valueOf(message).replaceAll("\\s*\\R\\s*", " ")));
        if (Boolean.getBoolean(TRACE)) {
            problem.printStackTrace(err);
        }
        err.flush();
    }
}
