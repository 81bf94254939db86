/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.luo.LuoGeneration;

/**
 * What LUO hands over.
 *
 * @param at            physical address of struct luo_ser (luo-v5) or of the tree (luo-v1)
 * @param generation    generation of the format
 * @param compatible    its compatible string
 * @param number        which update this is, from 1
 * @param sessionsAt    physical address of the first session block or of the session array; 0 if none
 * @param flbsAt        physical address of the page of FLBs; 0 if none
 * @param serialized    whether sessions or FLBs were written; they are only in reboot(KEXEC)
 * @param sessions      sessions in the order of their creation
 * @param flbs          FLBs in the order of their registration
 * @param sessionBlocks the pages of sessions; empty in luo-v1
 */
public record LuoState(long at, LuoGeneration generation, String compatible, long number, long sessionsAt, long flbsAt,
        boolean serialized, List<LuoSession> sessions, List<LuoFlb> flbs, List<LuoBlock> sessionBlocks) {

    /** Makes the lists unmodifiable. */
    public LuoState {
        sessions = List.copyOf(sessions);
        flbs = List.copyOf(flbs);
        sessionBlocks = List.copyOf(sessionBlocks);
    }

    /**
     * An FLB by name.
     *
     * @param name its compatible string
     * @return the FLB, or empty
     */
    public Optional<LuoFlb> flb(String name) {
        return flbs.stream().filter(flb -> flb.name().equals(name)).findFirst();
    }
}
