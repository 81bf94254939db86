/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts;

import org.eclipse.zest.layouts.interfaces.LayoutContext;

/** Places the entities of a layout context. */
public interface LayoutAlgorithm {
    /**
     * Sets what is to be laid out. The algorithm may read the initial state here and register listeners.
     *
     * @param context the nodes and connections, or {@code null} when the algorithm is no longer used
     */
    void setLayoutContext(LayoutContext context);

    /**
     * Computes a layout and sets it in the context.
     *
     * @param clean whether the context may have changed a lot since the last call, so that everything is to be computed
     *              anew; otherwise the algorithm may build on its previous result
     */
    void applyLayout(boolean clean);
}
