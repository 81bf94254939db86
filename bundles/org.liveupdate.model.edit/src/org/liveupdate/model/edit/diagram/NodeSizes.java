/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

/** How large nodes are, in pixels at 100 %. */
public interface NodeSizes {
    /**
     * How wide a node is; an open group is at least so wide.
     *
     * @param node the node
     * @return pixels
     */
    int width(DiagramNode node);

    /**
     * How high a node is; of an open group this is the height of its title.
     *
     * @param node the node
     * @return pixels
     */
    int height(DiagramNode node);
}
