/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

/**
 * A node of a graph of records as an element of a viewer: stays the same when the content of the node changes.
 *
 * @param id the id of the node
 */
public record NodeRef(String id) {
    @Override
    public boolean equals(Object other) {
        return other instanceof NodeRef ref && ref.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
