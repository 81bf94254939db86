/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids of findings: F01 to F65 from the review of the series as posted in February 2026, X01 to X16 from reading it.
 */
public final class Findings {
    private static final Pattern ID = Pattern.compile("F(?:0[1-9]|[1-5][0-9]|6[0-5])|X(?:0[1-9]|1[0-6])");

    private Findings() {
    }

    /**
     * Reads the id of a finding.
     *
     * @param text the id, in any case
     * @return the id; null for nothing
     * @throws IllegalArgumentException when there is no such finding; the message says what is expected
     */
    public static String parse(String text) {
        String id = text.strip().toUpperCase(Locale.ROOT);
        if (id.isEmpty()) {
            return null;
        }
        if (!isFinding(id)) {
            throw new IllegalArgumentException("expected a finding F01 to F65 or X01 to X16, found \"" + text + "\"");
        }
        return id;
    }

    /**
     * Reads the ids of several findings.
     *
     * @param text ids, separated by blanks or commas, in any case
     * @return the ids, separated by one blank; null for nothing
     * @throws IllegalArgumentException when there is no such finding; the message says what is expected
     */
    public static String parseAll(String text) {
        String ids = Stream.of(text.strip().split("[\\s,]+")).map(Findings::parse).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /**
     * The ids of several findings, one by one.
     *
     * @param ids ids, separated by blanks, or null
     * @return the ids, in order
     */
    public static List<String> list(String ids) {
        return ids == null || ids.isBlank() ? List.of() : List.of(ids.strip().split(" +"));
    }

    /**
     * Writes the id of a finding.
     *
     * @param id the id
     * @return the same
     */
    public static String text(String id) {
        return id;
    }

    /**
     * Whether there is such a finding.
     *
     * @param id the id, or null
     * @return true for F01 to F65 and X01 to X16
     */
    public static boolean isFinding(String id) {
        return id != null && ID.matcher(id).matches();
    }
}
