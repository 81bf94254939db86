/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;

/**
 * What became of one object.
 *
 * @param kind   what it is
 * @param name   what it is called, without the kind; as in the later state if it is there
 * @param change what became of it
 * @param before physical address in the earlier state, {@link #NO_ADDRESS} if it was not there or has none
 * @param after  physical address in the later state, {@link #NO_ADDRESS} if it is not there or has none
 * @param fields fields whose values differ, in order; empty unless it is changed
 */
public record ObjectDiff(ObjectKind kind, String name, Change change, long before, long after,
        List<FieldChange> fields) {

    /** The address of what has none. */
    public static final long NO_ADDRESS = -1;

    /** Copies the list. */
    public ObjectDiff {
        fields = List.copyOf(fields);
    }

    /**
     * Whether it stands elsewhere now.
     *
     * @return true if it is in both states at different addresses
     */
    public boolean moved() {
        return change != Change.ADDED && change != Change.REMOVED && before != after;
    }

    /**
     * The object with its kind, for people.
     *
     * @return such as "session vm1"
     */
    public String label() {
        return kind.text() + " " + name;
    }
}
