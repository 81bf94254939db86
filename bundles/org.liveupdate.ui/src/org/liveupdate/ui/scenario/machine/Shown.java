/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.HashMap;
import java.util.Map;

import org.liveupdate.model.edit.diagram.Box;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.scenario.Element;

/**
 * A drawing that was laid out.
 *
 * @param diagram  nodes and lines
 * @param contents what the nodes show
 * @param sizes    how large they are
 * @param boxes    where they stand
 * @param routes   how the lines go
 * @param edges    the lines by their keys
 */
record Shown(Diagram diagram, Map<Element, NodeContent> contents, ElementSizes sizes, Map<Element, Box> boxes,
        Map<DiagramEdge.Key, int[]> routes, Map<DiagramEdge.Key, DiagramEdge> edges) {

    /** A drawing with its lines by their keys. */
    static Shown of(Diagram diagram, Map<Element, NodeContent> contents, ElementSizes sizes, Map<Element, Box> boxes,
            Map<DiagramEdge.Key, int[]> routes) {
        Map<DiagramEdge.Key, DiagramEdge> edges = new HashMap<>();
        diagram.edges().forEach(edge -> edges.put(edge.key(), edge));
        return new Shown(diagram, contents, sizes, boxes, routes, edges);
    }
}
