/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.decode.luo.LuoDecoder;
import org.liveupdate.decode.luo.LuoFinder;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.luo.LuoRemnants;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;

/**
 * Which KHO tree and which LUO state the rest is decoded from.
 *
 * @param kho      the tree, empty if none is intact
 * @param luo      LUO's state by that tree
 * @param remnants what else of LUO is in memory
 * @param sessions the sessions to decode
 * @param sessionOrigin how they were reached
 * @param flbs     the FLBs to decode
 * @param flbOrigin how they were reached
 */
record LuoParts(Optional<KhoCandidate> kho, Optional<LuoState> luo, LuoRemnants remnants, List<LuoSession> sessions,
        Origin sessionOrigin, List<LuoFlb> flbs, Origin flbOrigin) {

    /** Prefers the tree whose LUO state was serialized, then the tree that the search prefers. */
    static LuoParts of(KhoSearch search, LuoFinder finder, DecodeContext context, List<String> found) {
        Map<KhoCandidate, LuoState> states = new HashMap<>();
        List<KhoCandidate> usable = search.candidates().stream().filter(KhoCandidate::usable).toList();
        for (KhoCandidate candidate : usable) {
            LuoDecoder.decode(context, candidate.state()).ifPresent(state -> states.put(candidate, state));
        }
        Optional<KhoCandidate> kho = usable.stream()
                .min(Comparator.comparing(candidate -> !states.containsKey(candidate)
                        || !states.get(candidate).serialized()));
        Optional<LuoState> luo = kho.map(states::get);
        for (KhoCandidate candidate : search.candidates()) {
            found.add("KHO tree at " + Hex.of(candidate.state().fdt()) + " (" + candidate.role().name().toLowerCase(
                    Locale.ROOT) + "): " + candidate.found() + "; " + candidate.reason());
        }
        LuoRemnants remnants = finder.result(List.copyOf(states.values()));
        List<LuoSession> leftSessions = new ArrayList<>();
        List<LuoFlb> leftFlbs = new ArrayList<>();
        remnants.states().forEach(state -> {
            leftSessions.addAll(state.sessions());
            leftFlbs.addAll(state.flbs());
        });
        leftSessions.addAll(remnants.sessions());
        remnants.flbPages().forEach(page -> leftFlbs.addAll(page.flbs()));
        List<LuoSession> sessions = luo.map(LuoState::sessions).orElse(List.of());
        List<LuoFlb> flbs = luo.map(LuoState::flbs).orElse(List.of());
        luo.ifPresent(state -> found.add("LUO at " + Hex.of(state.at()) + ": " + state.compatible() + ", "
                + (state.serialized() ? Plural.of(state.sessions().size(), "session") + " and "
                        + Plural.of(state.flbs().size(), "FLB")
                        : "nothing serialized yet, which only reboot(KEXEC) does")));
        if (!leftSessions.isEmpty() || !leftFlbs.isEmpty()) {
            found.add("left over from a consumed handover: " + Plural.of(leftSessions.size(), "LUO session") + " and "
                    + Plural.of(leftFlbs.size(), "FLB entry"));
        }
        return new LuoParts(kho, luo, remnants, sessions.isEmpty() ? leftSessions : sessions,
                origin(sessions, leftSessions), flbs.isEmpty() ? leftFlbs : flbs, origin(flbs, leftFlbs));
    }

    private static Origin origin(List<?> handover, List<?> left) {
        return !handover.isEmpty() ? Origin.HANDOVER : left.isEmpty() ? Origin.NONE : Origin.LEFT_OVER;
    }
}
