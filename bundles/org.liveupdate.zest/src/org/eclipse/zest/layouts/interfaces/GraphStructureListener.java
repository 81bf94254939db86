/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** Hears of nodes and connections that come and go. Each method returns whether the event is dealt with. */
public interface GraphStructureListener {
    /** A node was added. */
    boolean nodeAdded(LayoutContext context, NodeLayout node);

    /** A node was removed. */
    boolean nodeRemoved(LayoutContext context, NodeLayout node);

    /** A connection was added or became visible. */
    boolean connectionAdded(LayoutContext context, ConnectionLayout connection);

    /** A connection was removed or became invisible. */
    boolean connectionRemoved(LayoutContext context, ConnectionLayout connection);

    /** Deals with nothing; to be extended. */
    class Stub implements GraphStructureListener {
        @Override
        public boolean nodeAdded(LayoutContext context, NodeLayout node) {
            return false;
        }

        @Override
        public boolean nodeRemoved(LayoutContext context, NodeLayout node) {
            return false;
        }

        @Override
        public boolean connectionAdded(LayoutContext context, ConnectionLayout connection) {
            return false;
        }

        @Override
        public boolean connectionRemoved(LayoutContext context, ConnectionLayout connection) {
            return false;
        }
    }
}
