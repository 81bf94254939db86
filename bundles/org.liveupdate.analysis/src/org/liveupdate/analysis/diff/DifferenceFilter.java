/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which lines of a tree of differences are shown.
 *
 * @param text   words that must all stand in a line, or in a line above or below it; case does not matter
 * @param hidden kinds of lines that are left out
 */
public record DifferenceFilter(String text, Set<DifferenceKind> hidden) {

    /** Everything is shown. */
    public static final DifferenceFilter ALL = new DifferenceFilter("", Set.of());

    /** Copies the set. */
    public DifferenceFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
        hidden = Set.copyOf(hidden);
    }

    /**
     * The lines that are shown.
     *
     * @param roots the first level of a tree
     * @return those lines that match, with what is above and below them
     */
    public Set<Difference> visible(List<Difference> roots) {
        Set<Difference> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        String[] words = text.isEmpty() ? new String[0] : text.split("\\s+");
        Deque<Difference> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Difference line = open.removeFirst();
            open.addAll(line.children());
            boolean wanted = isHeading(line) ? line.children().isEmpty() && hidden.isEmpty()
                    : !hidden.contains(whole(line));
            if (wanted && matches(line, words)) {
                for (Difference up = line; up != null && shown.add(up); up = up.parent().orElse(null)) {
                    continue;
                }
            }
        }
        return shown;
    }

    /** The kind of the object that a field or range belongs to. */
    private static DifferenceKind whole(Difference line) {
        Difference up = line;
        while (!up.isWhole() && up.parent().isPresent()) {
            up = up.parent().get();
        }
        return up.kind();
    }

    private static boolean isHeading(Difference line) {
        return line.kind() == DifferenceKind.GROUP;
    }

    /** Words may be spread over a line and the lines above it. */
    private static boolean matches(Difference line, String[] words) {
        for (String word : words) {
            boolean found = false;
            for (Difference up = line; up != null && !found; up = up.parent().orElse(null)) {
                found = holds(up, word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Difference line, String word) {
        return line.label().toLowerCase(Locale.ROOT).contains(word)
                || line.before().toLowerCase(Locale.ROOT).contains(word)
                || line.after().toLowerCase(Locale.ROOT).contains(word) || line.kind().text().contains(word);
    }
}
