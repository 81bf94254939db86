/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What was compared and what differs. Everything that is expected must be there; more may be there. */
final class Differences {

    private static final int LIMIT = 50;

    private final List<String> lines = new ArrayList<>();
    private long compared;
    private long different;

    long compared() {
        return compared;
    }

    long different() {
        return different;
    }

    List<String> lines() {
        return lines;
    }

    /** Counts a comparison of two values. */
    void equal(String where, Object expected, Object found) {
        compared++;
        if (!Objects.equals(expected, found)) {
            different++;
            if (lines.size() < LIMIT) {
                lines.add(where + ": expected " + expected + ", found " + found);
            }
        }
    }

    /** Compares trees: members of objects by name, elements of arrays by index. */
    void contains(String where, JsonElement expected, JsonElement found) {
        if (found == null) {
            equal(where, expected, null);
        } else if (expected.isJsonObject() && found.isJsonObject()) {
            JsonObject other = found.getAsJsonObject();
            for (Map.Entry<String, JsonElement> member : expected.getAsJsonObject().entrySet()) {
                contains(where + "." + member.getKey(), member.getValue(), other.get(member.getKey()));
            }
        } else if (expected.isJsonArray() && found.isJsonArray()) {
            JsonArray some = expected.getAsJsonArray();
            JsonArray other = found.getAsJsonArray();
            equal(where + ".length", some.size(), other.size());
            for (int i = 0; i < Math.min(some.size(), other.size()); i++) {
                contains(where + "[" + i + "]", some.get(i), other.get(i));
            }
        } else {
            equal(where, expected, found);
        }
    }
}
