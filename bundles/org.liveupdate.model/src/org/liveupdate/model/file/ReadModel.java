/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** What reading a text gave: the model as far as it was understood, and what the model itself does not hold. */
final class ReadModel {
    /** The root, or null. */
    EObject root;
    /** What was not understood. */
    List<FileProblem> problems = List.of();
    /** Elements by id. */
    final Map<String, EObject> ids = new LinkedHashMap<>();
    /** Where the tag of an object begins. */
    final Map<EObject, SourceText.Position> positions = new HashMap<>();
    /** Comments of the file. */
    final Comments comments = new Comments();

    /** Comments of a file: before an object, and at the end of one. */
    static final class Comments {
        private final Map<EObject, List<String>> before = new HashMap<>();
        private final Map<EObject, List<String>> within = new HashMap<>();
        private final List<String> after = new ArrayList<>();

        void before(EObject object, List<String> texts) {
            put(before, object, texts);
        }

        void within(EObject object, List<String> texts) {
            put(within, object, texts);
        }

        List<String> before(EObject object) {
            return before.getOrDefault(object, List.of());
        }

        List<String> within(EObject object) {
            return within.getOrDefault(object, List.of());
        }

        List<String> after() {
            return after;
        }

        private static void put(Map<EObject, List<String>> map, EObject object, List<String> texts) {
            if (!texts.isEmpty()) {
                map.computeIfAbsent(object, key -> new ArrayList<>()).addAll(texts);
            }
        }
    }
}
