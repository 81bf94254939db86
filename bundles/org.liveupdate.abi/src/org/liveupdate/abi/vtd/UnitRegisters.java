/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Register values of one VT-d unit as they were when memory was captured, by the names of the VT-d specification,
 * chapter 11 (CAP, ECAP, GSTS, RTADDR, ...).
 *
 * @param base   physical address of the register page, or {@link #UNKNOWN_BASE}
 * @param values values by register name; RTADDR is always there
 */
public record UnitRegisters(long base, Map<String, Long> values) {

    /** The base of a unit of which only RTADDR is known. */
    public static final long UNKNOWN_BASE = -1;

    private static final String RTADDR = "RTADDR";

    /** Copies the map; rejects one without RTADDR. */
    public UnitRegisters {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        if (!values.containsKey(RTADDR)) {
            throw new IllegalArgumentException("registers without RTADDR");
        }
    }

    /**
     * A unit of which only the root table address register is known.
     *
     * @param rtaddr value of RTADDR, with its mode bits
     * @return the registers
     */
    public static UnitRegisters of(long rtaddr) {
        return new UnitRegisters(UNKNOWN_BASE, Map.of(RTADDR, rtaddr));
    }

    /**
     * A register's value.
     *
     * @param name the register's name, such as CAP
     * @return its value, or empty if it was not captured
     */
    public OptionalLong get(String name) {
        Long value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * The root table address register.
     *
     * @return its value, with the mode bits 11:10
     */
    public long rtaddr() {
        return values.get(RTADDR);
    }
}
