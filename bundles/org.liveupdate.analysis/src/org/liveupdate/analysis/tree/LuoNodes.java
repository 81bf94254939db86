/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.Origin;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;

/** LUO as nodes: sessions with their files, and FLBs. */
final class LuoNodes {

    private LuoNodes() {
    }

    /** What LUO hands over, and what is left over of an earlier handover; nothing if there is neither. */
    static List<StateNode> nodes(StateNode parent, LiveUpdateState state) {
        List<StateNode> nodes = new ArrayList<>();
        state.luo().ifPresent(luo -> nodes.add(luo(parent, luo, state)));
        if (state.sessionOrigin() == Origin.LEFT_OVER) {
            nodes.add(new ChainNode(parent, "luo-left", StateKind.LUO, "LUO, left over")
                    .details(Plural.of(state.sessions().size(), "session") + ", " + state.sessionOrigin().text())
                    .below(self -> {
                        List<StateNode> below = new ArrayList<>(sessions(self, state));
                        state.remnants().states().forEach(old -> below.addAll(flbs(self, old.flbs())));
                        state.remnants().flbPages().forEach(page -> below.addAll(flbs(self, page.flbs())));
                        return below;
                    }));
        }
        return nodes;
    }

    private static StateNode luo(StateNode parent, LuoState luo, LiveUpdateState state) {
        boolean own = state.sessionOrigin() == Origin.HANDOVER;
        return new ChainNode(parent, "luo", StateKind.LUO, "LUO").at(luo.at(), 1)
                .details(luo.compatible() + ", update " + Long.toUnsignedString(luo.number()) + ", "
                        + Plural.of(luo.sessions().size(), "session") + ", " + Plural.of(luo.flbs().size(), "FLB")
                        + (luo.serialized() ? "" : ", not serialized yet"))
                .properties(() -> Structures.properties(parent.tree().inspection(), "LUO", luo.at()))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>(Structures.node(self, luo.at()));
                    if (own) {
                        nodes.addAll(sessions(self, state));
                    }
                    nodes.addAll(flbs(self, luo.flbs()));
                    return nodes;
                });
    }

    private static List<StateNode> sessions(StateNode parent, LiveUpdateState state) {
        return LongLists.split(parent, "Sessions", state.sessions().size(),
                (at, index) -> session(at, index, state.sessions().get(index)));
    }

    private static StateNode session(StateNode parent, int index, LuoSession session) {
        Inspection inspection = parent.tree().inspection();
        return new ChainNode(parent, "session" + index, StateKind.SESSION, "Session \"" + session.name() + "\"")
                .at(session.at(), 1).details(Plural.of(session.files().size(), "file"))
                .properties(() -> Structures.properties(inspection, "Session", session.at()))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>(Structures.node(self, session.at()));
                    nodes.addAll(LongLists.split(self, "Files", session.files().size(),
                            (at, order) -> file(at, order, session.files().get(order))));
                    return nodes;
                });
    }

    private static StateNode file(StateNode parent, int order, LuoFile file) {
        FileNodes contents = new FileNodes(parent.tree().inspection());
        return new ChainNode(parent, "file" + order, StateKind.FILE, "File, token " + Hex.of(file.token()))
                .at(file.at(), 1).leadsTo(file.data()).details(file.compatible() + ", data " + Hex.of(file.data()))
                .properties(() -> Structures.properties(parent.tree().inspection(), "File", file.at()))
                .below(self -> {
                    List<StateNode> nodes = new ArrayList<>(Structures.node(self, file.at()));
                    nodes.addAll(contents.of(self, file.at()));
                    return nodes;
                });
    }

    private static List<StateNode> flbs(StateNode parent, List<LuoFlb> flbs) {
        List<StateNode> nodes = new ArrayList<>();
        for (LuoFlb flb : flbs) {
            nodes.add(new ChainNode(parent, "flb-" + flb.name(), StateKind.FLB, "FLB " + flb.name()).at(flb.at(), 1)
                    .leadsTo(flb.data())
                    .details("data " + Hex.of(flb.data()) + ", " + Plural.of(flb.count(), "reference"))
                    .properties(() -> Structures.properties(parent.tree().inspection(), "FLB", flb.at()))
                    .below(self -> Structures.at(self.tree().inspection(), flb.at())
                            .map(struct -> FieldNode.of(self, struct)).orElse(List.of())));
        }
        return nodes;
    }
}
