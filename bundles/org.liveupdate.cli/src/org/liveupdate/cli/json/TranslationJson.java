/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.TranslateQuery.Answer;
import org.liveupdate.decode.vtd.TranslationOutcome;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationOutcome.Mapped;
import org.liveupdate.decode.vtd.TranslationOutcome.NotInImage;
import org.liveupdate.decode.vtd.TranslationOutcome.PassThrough;

/** The answer of {@code translate --json}. */
public final class TranslationJson {

    private TranslationJson() {
    }

    /**
     * Writes translations.
     *
     * @param image   what was read, as the user named it
     * @param bdf     the requester
     * @param pasid   the PASID, or empty
     * @param iova    the address
     * @param answers one for each unit that was asked
     * @param out     where to
     */
    public static void write(String image, Bdf bdf, OptionalInt pasid, long iova, List<Answer> answers,
            Writer out) {
        JsonOut.document(out, json -> {
            json.text("image", image);
            json.text("device", bdf.toString());
            pasid.ifPresent(value -> json.number("pasid", value));
            json.hex("iova", iova);
            json.objects("translations", answers, answer -> {
                json.number("unit", answer.unit());
                json.objects("steps", answer.trace().steps(), step -> {
                    json.text("title", step.title());
                    json.text("structure", step.entry().layout().name());
                    json.hex("at", step.entry().address());
                    json.words("raw", step.raw());
                    json.number("level", step.level());
                    json.hex("next", step.next());
                });
                outcome(json, answer.trace().outcome());
                json.texts("notes", answer.trace().notes());
            });
        });
    }

    private static void outcome(JsonOut json, TranslationOutcome outcome) {
        if (outcome instanceof Mapped mapped) {
            json.text("outcome", "mapped");
            json.hex("pa", mapped.physical());
            json.hex("page", mapped.pageSize());
            json.number("r", mapped.readable() ? 1 : 0);
            json.number("w", mapped.writable() ? 1 : 0);
        } else if (outcome instanceof PassThrough through) {
            json.text("outcome", "pass-through");
            json.hex("pa", through.physical());
        } else if (outcome instanceof Fault fault) {
            json.text("outcome", "fault");
            json.hex("reason", fault.reason().code());
            json.text("name", fault.reason().text());
            json.text("address", fault.address() < 0 ? null : Hex.of(fault.address()));
            json.text("message", fault.detail());
        } else if (outcome instanceof NotInImage missing) {
            json.text("outcome", "not-in-image");
            json.hex("address", missing.address());
            json.text("message", missing.detail());
        }
    }
}
