/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.ContextListener;
import org.eclipse.zest.layouts.interfaces.GraphStructureListener;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.LayoutListener;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.PruningListener;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The listeners of a layout context. Each event goes to all listeners until one says that it dealt with it. */
abstract class ContextListeners implements LayoutContext {
    private final List<LayoutListener> layoutListeners = new CopyOnWriteArrayList<>();
    private final List<GraphStructureListener> structureListeners = new CopyOnWriteArrayList<>();
    private final List<ContextListener> contextListeners = new CopyOnWriteArrayList<>();
    private final List<PruningListener> pruningListeners = new CopyOnWriteArrayList<>();

    @Override
    public void addLayoutListener(LayoutListener listener) {
        layoutListeners.add(listener);
    }

    @Override
    public void removeLayoutListener(LayoutListener listener) {
        layoutListeners.remove(listener);
    }

    @Override
    public void addGraphStructureListener(GraphStructureListener listener) {
        structureListeners.add(listener);
    }

    @Override
    public void removeGraphStructureListener(GraphStructureListener listener) {
        structureListeners.remove(listener);
    }

    @Override
    public void addContextListener(ContextListener listener) {
        contextListeners.add(listener);
    }

    @Override
    public void removeContextListener(ContextListener listener) {
        contextListeners.remove(listener);
    }

    @Override
    public void addPruningListener(PruningListener listener) {
        pruningListeners.add(listener);
    }

    @Override
    public void removePruningListener(PruningListener listener) {
        pruningListeners.remove(listener);
    }

    final boolean hasStructureListeners() {
        return !structureListeners.isEmpty();
    }

    final void fireMoved(NodeLayout node, boolean resized) {
        for (LayoutListener listener : layoutListeners) {
            if (resized ? listener.nodeResized(this, node) : listener.nodeMoved(this, node)) {
                return;
            }
        }
    }

    final void fireNode(NodeLayout node, boolean added) {
        for (GraphStructureListener listener : structureListeners) {
            if (added ? listener.nodeAdded(this, node) : listener.nodeRemoved(this, node)) {
                return;
            }
        }
    }

    final void fireConnection(ConnectionLayout connection, boolean added) {
        for (GraphStructureListener listener : structureListeners) {
            if (added ? listener.connectionAdded(this, connection) : listener.connectionRemoved(this, connection)) {
                return;
            }
        }
    }

    final void firePruned(SubgraphLayout subgraph) {
        for (PruningListener listener : pruningListeners) {
            if (listener.nodesPruned(this, new SubgraphLayout[] {subgraph})) {
                return;
            }
        }
    }

    final void fireUnpruned(NodeLayout[] nodes) {
        for (PruningListener listener : pruningListeners) {
            if (listener.nodesUnpruned(this, nodes)) {
                return;
            }
        }
    }

    final void fireBackgroundChanged() {
        contextListeners.forEach(listener -> listener.backgroundEnableChanged(this));
    }
}
