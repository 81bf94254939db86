/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
            print(err, reason((IOException) problem), problem);
            return ExitStatus.UNREADABLE;
        }
        print(err, "internal error: " + problem + "; run with JAVA_TOOL_OPTIONS=-D" + TRACE + "=true for details",
                problem);
        return ExitStatus.UNREADABLE;
    }

    /** Which file, and why, in words; the names of Java's exceptions mean nothing to most people. */
    private static String reason(IOException problem) {
        if (!(problem instanceof FileSystemException failed) || failed.getFile() == null) {
            return problem.getMessage() == null ? problem.toString() : problem.getMessage();
        }
        Path parent = Path.of(failed.getFile()).getParent();
        if (failed instanceof NoSuchFileException && parent != null && !Files.isDirectory(parent)) {
            return parent + ": no such folder";
        }
        String why = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
        if (failed instanceof NoSuchFileException) {
            why = "no such file or folder";
        } else if (failed instanceof AccessDeniedException) {
            why = "no permission";
        } else if (failed instanceof FileAlreadyExistsException) {
            why = "is there already, and is no folder";
        } else if (failed instanceof DirectoryNotEmptyException) {
            why = "is a folder";
        }
        return failed.getFile() + ": " + why;
    }

    private static void print(PrintWriter err, String message, Exception problem) {
        err.println("liveupdate: " + Printable.of(String.valueOf(message).replaceAll("\\s*\\R\\s*", " ")));
        if (Boolean.getBoolean(TRACE)) {
            problem.printStackTrace(err);
        }
        err.flush();
    }
}
