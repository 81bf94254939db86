/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.luo.LuoBlock;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;

/** LUO as objects: its state, sessions, files, FLBs, and the pages that these stand in. */
final class LuoItems {

    private LuoItems() {
    }

    static void add(LiveUpdateState state, Items items) {
        state.luo().ifPresent(luo -> {
            items.add(luo(luo));
            blocks("sessions", luo.sessionBlocks(), items);
        });
        for (LuoSession session : state.sessions()) {
            items.add(session(session, state.sessionOrigin().text()));
            blocks("files of " + session.name(), session.fileBlocks(), items);
            for (int i = 0; i < session.files().size(); i++) {
                items.add(file(session, i));
            }
        }
        flbs(state).forEach(flb -> items.add(flb(flb)));
    }

    private static Item luo(LuoState luo) {
        return Item.of(ObjectKind.LUO, "", luo.at(), "luo", List.of(Value.of("compatible", luo.compatible()),
                Value.of("number", luo.number()), Value.of("serialized", luo.serialized() ? "yes" : "no"),
                Value.pointer("sessions", luo.sessionsAt()), Value.pointer("FLBs", luo.flbsAt()),
                Value.of("number of sessions", luo.sessions().size()),
                Value.of("number of FLBs", luo.flbs().size())));
    }

    private static void blocks(String what, List<LuoBlock> blocks, Items items) {
        for (int i = 0; i < blocks.size(); i++) {
            LuoBlock block = blocks.get(i);
            String name = "of " + what + (i == 0 ? "" : ", page " + i);
            items.add(Item.of(ObjectKind.LUO_BLOCK, name, block.at(), name,
                    List.of(Value.pointer("next", block.next()), Value.of("count", block.count()))));
        }
    }

    private static Item session(LuoSession session, String origin) {
        return Item.of(ObjectKind.SESSION, session.name(), session.at(), session.name(), List.of(
                Value.of("found", origin), Value.pointer("files", session.filesAt()),
                Value.of("count", session.count())));
    }

    private static Item file(LuoSession session, int order) {
        LuoFile file = session.files().get(order);
        String token = Hex.of(file.token());
        return new Item(ObjectKind.FILE, session.name() + "/" + token + " (" + file.compatible() + ")", file.at(),
                List.of(List.of(session.name() + "/" + token)), List.of(Value.of("compatible", file.compatible()),
                        Value.of("order of preservation", order), Value.pointer("data", file.data())));
    }

    /** The FLBs by the tree, else those left over: by the same choice as the state's other parts. */
    private static List<LuoFlb> flbs(LiveUpdateState state) {
        List<LuoFlb> flbs = state.luo().map(LuoState::flbs).orElse(List.of());
        if (!flbs.isEmpty()) {
            return flbs;
        }
        List<LuoFlb> left = new ArrayList<>();
        state.remnants().states().forEach(luo -> left.addAll(luo.flbs()));
        state.remnants().flbPages().forEach(page -> left.addAll(page.flbs()));
        return left;
    }

    private static Item flb(LuoFlb flb) {
        return Item.of(ObjectKind.FLB, flb.name(), flb.at(), flb.name(),
                List.of(Value.pointer("data", flb.data()), Value.of("count", flb.count())));
    }
}
