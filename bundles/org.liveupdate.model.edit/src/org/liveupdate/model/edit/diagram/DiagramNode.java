/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import org.liveupdate.model.scenario.Element;

/**
 * A node of the drawing.
 *
 * @param element what it stands for
 * @param group   the node that it is drawn in, or null
 * @param members how many elements are drawn in it, or would be were it not folded; 0 when it is no group
 * @param folded  whether what is in it is left out
 */
public record DiagramNode(Element element, Element group, int members, boolean folded) {
    /** Whether other nodes are drawn in it now. */
    public boolean isOpen() {
        return members > 0 && !folded;
    }
}
