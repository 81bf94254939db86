/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.List;

/**
 * What a scan recognised of LUO by its shape and what no known {@link LuoState} leads to: left over after a kernel has
 * consumed it, or serialized in an image whose KHO tree is gone.
 *
 * @param states   states found by the magic of struct luo_ser
 * @param flbPages pages of FLBs
 * @param sessions sessions of lone session blocks; their files are read where they are still there
 */
public record LuoRemnants(List<LuoState> states, List<FlbPage> flbPages, List<LuoSession> sessions) {

    /**
     * A page of FLBs.
     *
     * @param at   physical address
     * @param flbs its entries
     */
    public record FlbPage(long at, List<LuoFlb> flbs) {

        /** Makes the list unmodifiable. */
        public FlbPage {
            flbs = List.copyOf(flbs);
        }
    }

    /** Makes the lists unmodifiable. */
    public LuoRemnants {
        states = List.copyOf(states);
        flbPages = List.copyOf(flbPages);
        sessions = List.copyOf(sessions);
    }
}
