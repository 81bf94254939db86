/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The union of two ordered lists of keys. */
final class Ordered {

    private Ordered() {
    }

    /** The later list, with each key that only the earlier one has put after the key that it followed there. */
    static List<String> union(List<String> before, List<String> after) {
        Set<String> common = new HashSet<>(after);
        Map<String, List<String>> following = new HashMap<>();
        String last = null;
        for (String key : before) {
            if (common.contains(key)) {
                last = key;
            } else {
                following.computeIfAbsent(last, any -> new ArrayList<>()).add(key);
            }
        }
        List<String> union = new ArrayList<>(following.getOrDefault(null, List.of()));
        for (String key : after) {
            union.add(key);
            union.addAll(following.getOrDefault(key, List.of()));
        }
        return union;
    }
}
