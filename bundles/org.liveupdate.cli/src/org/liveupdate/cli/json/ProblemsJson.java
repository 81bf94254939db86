/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;

/** Problems as JSON: a member of every answer, and the whole answer of {@code check --json}. */
public final class ProblemsJson {

    private ProblemsJson() {
    }

    /**
     * Writes a document with nothing but problems.
     *
     * @param image    what was checked, as the user named it
     * @param problems the problems
     * @param out      where to
     */
    public static void write(String image, List<Problem> problems, Writer out) {
        JsonOut.document(out, json -> {
            json.text("image", image);
            member(json, problems);
        });
    }

    /** Writes the member {@code problems}. */
    static void member(JsonOut json, List<Problem> problems) {
        json.objects("problems", problems, problem -> {
            json.text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            json.text("code", problem.code());
            json.text("address", problem.address() == Problem.NO_ADDRESS ? null : Hex.of(problem.address()));
            json.text("message", problem.message());
        });
    }
}
