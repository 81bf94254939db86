/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import java.util.Objects;

import org.liveupdate.abi.layout.Layout;

/**
 * A structure, or an array of equal structures, that a decoder recognised at an address.
 *
 * @param layout  layout of one structure
 * @param address physical address of the first
 * @param count   how many stand one behind the other, at least 1
 * @param role    what it is in this image, for people: "context table of bus 3", "sessions of luo-v5"
 */
public record Placement(Layout layout, long address, int count, String role) {

    /** Rejects missing layouts and empty arrays. */
    public Placement {
        Objects.requireNonNull(layout);
        Objects.requireNonNull(role);
        if (count < 1 || address < 0) {
            throw new IllegalArgumentException("placement of " + count + " structures");
        }
    }

    /**
     * Length of all of them.
     *
     * @return length in bytes
     */
    public long length() {
        return (long) layout.size() * count;
    }

    /**
     * The first address behind them.
     *
     * @return address + length
     */
    public long end() {
        return address + length();
    }
}
