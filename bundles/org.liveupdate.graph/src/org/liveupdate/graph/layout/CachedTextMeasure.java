/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what another measure answered. Pointer graphs repeat most of their texts (field names, empty values), and
 * asking a real font is the slow part of preparing a big graph. The number of remembered texts is bounded.
 */
public final class CachedTextMeasure implements TextMeasure {
    private static final int LIMIT = 100_000;

    private final TextMeasure measure;
    private final Map<Font, Map<String, Double>> widths = Map.of(Font.TITLE, new ConcurrentHashMap<>(), Font.NAME,
            new ConcurrentHashMap<>(), Font.VALUE, new ConcurrentHashMap<>());

    /** Remembers the answers of {@code measure}. */
    public CachedTextMeasure(TextMeasure measure) {
        this.measure = Objects.requireNonNull(measure, "measure");
    }

    @Override
    public double width(String text, Font font) {
        Map<String, Double> known = widths.get(font);
        if (known.size() > LIMIT) {
            known.clear();
        }
        return known.computeIfAbsent(text, key -> measure.width(key, font));
    }

    @Override
    public double lineHeight(Font font) {
        return measure.lineHeight(font);
    }
}
