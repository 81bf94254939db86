/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;

import org.liveupdate.analysis.run.Breach;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.kernel.user.Outcome;

/** A run as JSON: {@code steps[].{number,id,kind,result,errno,met,expectations[],invariants,log[],events[]}}. */
public final class RunJson {

    private RunJson() {
    }

    /**
     * Writes a run.
     *
     * @param name what was run, as the user named it
     * @param run  the run
     * @param out  where to
     */
    public static void write(String name, ScenarioRun run, Writer out) {
        JsonOut.document(out, json -> {
            json.text("scenario", name);
            json.bool("met", run.boot().isDone() && run.isMet());
            json.objects("steps", run.results(), result -> {
                json.number("number", result.index() + 1L);
                json.text("id", result.step().getId());
                json.text("kind", result.step().eClass().getName());
                json.bool("skipped", result.skipped());
                json.text("result", result.outcome().toString());
                json.text("errno", result.outcome().kind() == Outcome.Kind.FAILED ? result.outcome().errno().name()
                        : null);
                json.bool("met", result.isMet());
                json.objects("expectations", result.expectations(), each -> {
                    json.bool("met", each.met());
                    json.bool("reached", each.reached());
                    json.text("text", each.text());
                });
                json.object("invariants", verdict -> {
                    verdict.bool("checked", result.invariants().checked());
                    verdict.objects("broken", result.invariants().broken(), broken -> {
                        json.text("invariant", broken.invariant().getLiteral());
                        json.number("since", broken.since() + 1L);
                        json.texts("how", broken.how().stream().map(Breach::text).toList());
                        json.texts("added", broken.added().stream().map(Breach::text).toList());
                    });
                });
                json.objects("log", result.log(), line -> {
                    json.text("severity", line.severity().name());
                    json.text("function", line.function());
                    json.text("message", line.message());
                });
                json.objects("events", result.events(), event -> {
                    json.number("depth", event.depth());
                    json.text("layer", event.layer().title());
                    json.text("function", event.function());
                    json.text("arguments", event.arguments());
                    json.text("result", event.result());
                    json.number("count", event.count());
                });
            });
        });
    }
}
