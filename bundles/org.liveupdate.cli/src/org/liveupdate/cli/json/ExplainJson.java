/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.query.AddressQuery;
import org.liveupdate.analysis.query.ReachQuery;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.Folio;

/** The answers of {@code explain --json}. */
public final class ExplainJson {

    private ExplainJson() {
    }

    /**
     * Writes what is known of an address.
     *
     * @param image  what was read, as the user named it
     * @param answer the answer
     * @param out    where to
     */
    public static void write(String image, AddressQuery.Answer answer, Writer out) {
        JsonOut.document(out, json -> {
            json.text("image", image);
            json.hex("page", answer.page());
            json.bool("in_image", answer.inImage());
            json.text("preserved_folio", answer.folio().map(Folio::address).map(Hex::of).orElse(null));
            answer.folio().ifPresent(folio -> json.number("order", folio.order()));
            json.bool("preservation_known", answer.known());
            placements(json, "structures", answer.structures());
            pointers(json, "pointers", answer.pointers());
            pointers(json, "way", answer.way());
        });
    }

    /**
     * Writes what is preserved and what is reachable.
     *
     * @param image  what was read, as the user named it
     * @param answer the answer
     * @param out    where to
     */
    public static void write(String image, ReachQuery.Answer answer, Writer out) {
        JsonOut.document(out, json -> {
            json.text("image", image);
            json.bool("preservation_known", answer.known());
            json.number("reachable_folios", answer.reachable());
            json.objects("unreachable", answer.unreachable(), range -> {
                json.hex("pa", range.start());
                json.hex("len", range.length());
            });
            placements(json, "unpreserved", answer.unpreserved());
            pointers(json, "dangling", answer.dangling());
        });
    }

    private static void placements(JsonOut json, String name, List<Placement> placements) {
        json.objects(name, placements, placement -> {
            json.text("structure", placement.layout().name());
            json.hex("at", placement.address());
            json.number("count", placement.count());
            json.text("role", placement.role());
        });
    }

    private static void pointers(JsonOut json, String name, List<Pointer> pointers) {
        json.objects(name, pointers, pointer -> {
            json.text("structure", pointer.source().layout().name());
            json.text("role", pointer.source().role());
            json.text("field", pointer.field());
            json.hex("at", pointer.at());
            json.hex("target", pointer.target());
        });
    }
}
