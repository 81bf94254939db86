/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through the nodes of a graph, containers before what is in them; without recursion. */
final class NodeWalk {
    /** Who is told of nodes. */
    interface Visitor {
        /** Comes to a node; if it is a container, to those in it next. */
        void enter(Node node, boolean container) throws IOException;

        /** Has been at all that is in a container. */
        void leave(Node container) throws IOException;
    }

    /** What is still to be done: to enter a node, or to leave it. */
    private record Step(Node node, boolean leave) {
    }

    private NodeWalk() {
    }

    static void walk(Graph graph, Visitor visitor) throws IOException {
        Deque<Step> open = new ArrayDeque<>();
        push(open, graph.roots());
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.leave()) {
                visitor.leave(step.node());
                continue;
            }
            List<Node> children = graph.children(step.node().id());
            visitor.enter(step.node(), !children.isEmpty());
            if (!children.isEmpty()) {
                open.push(new Step(step.node(), true));
                push(open, children);
            }
        }
    }

    private static void push(Deque<Step> open, List<Node> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(new Step(nodes.get(i), false));
        }
    }

    /** A number for each node, for formats whose names may not contain what ids may. */
    static Map<String, Integer> numbers(Graph graph) {
        Map<String, Integer> numbers = new HashMap<>();
        graph.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
        return numbers;
    }
}
