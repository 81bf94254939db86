/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;

/**
 * An object of one state, ready to be compared with those of another.
 *
 * @param kind       what it is
 * @param name       what it is called, without the kind
 * @param address    physical address, {@link ObjectDiff#NO_ADDRESS} if it has none
 * @param identities what it is told by: the first list holds the best reasons to take two objects for one
 * @param values     its fields in order
 */
record Item(ObjectKind kind, String name, long address, List<List<String>> identities, List<Value> values) {

    /** An object that one key tells. */
    static Item of(ObjectKind kind, String name, long address, String key, List<Value> values) {
        return new Item(kind, name, address, List.of(List.of(key)), values);
    }

    /** The object with its kind, for people. */
    String label() {
        return kind.text() + " " + name;
    }
}
