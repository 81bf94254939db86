/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.Objects;

/**
 * One end of an edge.
 *
 * @param node the id of the node
 * @param port the name of a port of one of its rows, or {@code null} for the node as a whole
 */
public record End(String node, String port) {

    /** Checks that there is a node. */
    public End {
        Objects.requireNonNull(node, "node");
    }

    /** The node as a whole. */
    public static End of(String node) {
        return new End(node, null);
    }

    /** The end as text: {@code node} or {@code node:port}. */
    @Override
    public String toString() {
        return port == null ? node : node + ":" + port;
    }
}
