/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.scenario.Element;

/**
 * A line of the drawing.
 *
 * @param kind  what it says
 * @param from  where it starts
 * @param to    where it ends
 * @param makes the elements that say so: steps, device files, mappings, page tables; several when an end is folded
 */
public record DiagramEdge(EdgeKind kind, Element from, Element to, List<EObject> makes) {
    /** The same line, whatever makes it: equal for lines of one kind between the same nodes. */
    public record Key(EdgeKind kind, Element from, Element to) {
    }

    /** What stays the same when the elements that make the line change. */
    public Key key() {
        return new Key(kind, from, to);
    }
}
