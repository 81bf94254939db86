/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.PageAddress;

/** Reads pages of LUO: each one once, and only where KHO preserved them. */
final class LuoPages {

    private final DecodeContext context;
    private final Optional<FolioSet> preserved;
    private final Set<Long> seen = new HashSet<>();

    LuoPages(DecodeContext context, Optional<FolioSet> preserved) {
        this.context = context;
        this.preserved = preserved;
    }

    DecodeContext context() {
        return context;
    }

    void error(String code, long address, String message) {
        context.problems().error(code, address < 0 ? Problem.NO_ADDRESS : address, message);
    }

    /**
     * Reads pages.
     *
     * @param address physical address of the first
     * @param length  bytes to read
     * @param from    physical address of the pointer to them
     * @param what    what they hold, for people
     */
    Optional<byte[]> read(long address, int length, long from, String what) {
        if (!PageAddress.isPage(address)) {
            error(LuoRules.POINTER, from, what + ": expected the address of a page, found " + Hex.of(address));
            return Optional.empty();
        }
        if (!seen.add(address)) {
            error(LuoRules.SHARED, from,
                    what + ": expected a page of its own, found " + Hex.of(address) + ", which is in use already");
            return Optional.empty();
        }
        Optional<byte[]> bytes = context.memory().bytes(address, length);
        if (bytes.isEmpty()) {
            error(LuoRules.OUTSIDE, from, what + ": expected " + length + " bytes in memory, found "
                    + Hex.of(address) + ", where they are not");
            return bytes;
        }
        checkPreserved(address, length, what);
        return bytes;
    }

    void checkPreserved(long address, int length, String what) {
        if (preserved.isPresent() && !preserved.get().covers(address, length)) {
            error(LuoRules.NOT_PRESERVED, address, what + ": expected it preserved, found it not");
        }
    }

    /** Takes a step of the budget; a problem when it is used up. */
    boolean step(long address) {
        if (context.budget().take()) {
            return true;
        }
        error(LuoRules.TOO_BIG, address, "expected LUO state within the budget of steps, found more");
        return false;
    }
}
