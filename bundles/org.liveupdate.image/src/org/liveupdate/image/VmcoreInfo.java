/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a dump says about its kernel: the lines KEY=VALUE of VMCOREINFO
 * (Documentation/admin-guide/kdump/vmcoreinfo.rst of Linux) and the release from the dump's own header.
 *
 * @param values the values by key, such as {@code PAGESIZE} or {@code SYMBOL(init_uts_ns)}, in the order of the note
 */
public record VmcoreInfo(Map<String, String> values) {

    /** Key of the kernel's release. */
    public static final String OSRELEASE = "OSRELEASE";

    /** Most keys kept. */
    private static final int MAX_KEYS = 10_000;

    /** Copies the map. */
    public VmcoreInfo {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The release of the kernel that was running.
     *
     * @return such as {@code 6.1.0-40-amd64}, or empty if the dump does not say
     */
    public Optional<String> osRelease() {
        return Optional.ofNullable(values.get(OSRELEASE));
    }

    /** Collects values; the first value of a key stays. */
    public static final class Builder {

        private final Map<String, String> values = new LinkedHashMap<>();

        /**
         * Adds the lines of a VMCOREINFO note.
         *
         * @param text lines KEY=VALUE; others are ignored
         */
        public void addText(String text) {
            text.lines().forEach(line -> {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    add(line.substring(0, equals), line.substring(equals + 1));
                }
            });
        }

        /**
         * Adds one value.
         *
         * @param key   its key
         * @param value the value; an empty one is ignored
         */
        public void add(String key, String value) {
            if (!value.isBlank() && values.size() < MAX_KEYS) {
                values.putIfAbsent(key, value);
            }
        }

        /**
         * What was collected.
         *
         * @return the values so far
         */
        public VmcoreInfo build() {
            return new VmcoreInfo(values);
        }
    }
}
