/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Addresses that somebody visited, to go back and forward between them. */
public final class History {

    /** Addresses that are kept. */
    static final int LIMIT = 200;

    private final List<Long> visited = new ArrayList<>();
    private int now = -1;

    /**
     * Somebody went somewhere; what was forward of here is forgotten.
     *
     * @param address where to
     */
    public void visit(long address) {
        if (now >= 0 && visited.get(now) == address) {
            return;
        }
        visited.subList(now + 1, visited.size()).clear();
        visited.add(address);
        if (visited.size() > LIMIT) {
            visited.remove(0);
        }
        now = visited.size() - 1;
    }

    /**
     * Goes back.
     *
     * @return the address before, or empty if there is none
     */
    public OptionalLong back() {
        return canGoBack() ? OptionalLong.of(visited.get(--now)) : OptionalLong.empty();
    }

    /**
     * Goes forward again.
     *
     * @return the address behind, or empty if there is none
     */
    public OptionalLong forward() {
        return canGoForward() ? OptionalLong.of(visited.get(++now)) : OptionalLong.empty();
    }

    /**
     * Whether there is something before.
     *
     * @return true if {@link #back()} gives an address
     */
    public boolean canGoBack() {
        return now > 0;
    }

    /**
     * Whether there is something behind.
     *
     * @return true if {@link #forward()} gives an address
     */
    public boolean canGoForward() {
        return now < visited.size() - 1;
    }

    /** Forgets everything. */
    public void clear() {
        visited.clear();
        now = -1;
    }
}
