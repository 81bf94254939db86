/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.vfio.VfioPciState;

/** LUO: sessions with their files, each with what its handler left, and FLBs. */
final class LuoJson {

    private final JsonOut json;
    private final LiveUpdateState state;
    private final Map<Long, Consumer<JsonOut>> contents = new HashMap<>();

    LuoJson(JsonOut json, LiveUpdateState state) {
        this.json = json;
        this.state = state;
        state.memfds().forEach(file -> contents.put(file.at(), out -> memfd(file)));
        state.iommufds().forEach(file -> contents.put(file.at(), out -> iommufd(file)));
        state.vfio().forEach(file -> contents.put(file.at(), out -> vfio(file)));
    }

    /** Writes the member {@code luo}. */
    void luo(LuoState luo) {
        json.object("luo", out -> {
            json.text("compatible", luo.compatible());
            json.hex("at", luo.at());
            json.number("number", luo.number());
            json.bool("serialized", luo.serialized());
            json.hex("sessions_pa", luo.sessionsAt());
            json.hex("flbs_pa", luo.flbsAt());
            json.objects("sessions", luo.sessions(), this::session);
            json.objects("flbs", luo.flbs(), flb -> {
                json.hex("at", flb.at());
                json.text("name", flb.name());
                json.hex("data", flb.data());
                json.number("count", flb.count());
            });
        });
    }

    /** Writes the member {@code left_over_sessions}: what an update that is over has left in memory. */
    void leftOver() {
        boolean reached = state.luo().isPresent() && state.luo().get().sessions().equals(state.sessions());
        if (!reached && !state.sessions().isEmpty()) {
            json.objects("left_over_sessions", state.sessions(), this::session);
        }
    }

    private void session(LuoSession session) {
        json.hex("at", session.at());
        json.text("name", session.name());
        json.hex("files_pa", session.filesAt());
        json.number("count", session.count());
        json.objects("files", session.files(), this::file);
    }

    private void file(LuoFile file) {
        json.hex("at", file.at());
        json.text("compatible", file.compatible());
        json.hex("token", file.token());
        json.hex("data", file.data());
        Consumer<JsonOut> content = contents.get(file.at());
        if (content != null) {
            json.object("decoded", content);
        }
    }

    private void memfd(OwnedFile<MemfdFile> owned) {
        MemfdFile file = owned.state();
        json.number("pos", file.pos());
        json.number("size", file.size());
        file.seals().ifPresent(seals -> json.hex("seals", seals));
        json.number("flags", file.flags());
        json.number("nr_folios", file.nrFolios());
        json.objects("folios", file.folios(), folio -> {
            json.hex("pa", folio.address());
            json.number("flags", folio.flags());
            json.number("index", folio.index());
        });
    }

    private void iommufd(OwnedFile<IommufdState> owned) {
        json.number("nr_hwpts", owned.state().count());
        json.objects("hwpts", owned.state().hwpts(), this::hwpt);
    }

    private void hwpt(HwptEntry hwpt) {
        json.hex("at", hwpt.at());
        json.hex("token", hwpt.token());
        json.hex("domain_data", hwpt.domainAddress());
        json.number("reclaimed", hwpt.reclaimed());
    }

    private void vfio(OwnedFile<VfioPciState> owned) {
        json.text("device", owned.state().name());
        owned.state().struct().ifPresent(struct -> StructJson.members(json, struct));
    }
}
