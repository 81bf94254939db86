/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An immutable graph of records. Built with {@link #builder()} or, by transformations, with {@link #of}.
 * Nodes and edges have a fixed order; a lookup by id and the neighbours of a node take constant time.
 */
public final class Graph {
    private final String title;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, List<Node>> children = new LinkedHashMap<>();
    private final Map<String, List<Edge>> outgoing = new LinkedHashMap<>();
    private final Map<String, List<Edge>> incoming = new LinkedHashMap<>();
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> nodeList;
    private final List<Edge> edgeList;

    private Graph(String title, List<Node> allNodes, List<Edge> allEdges) {
        this.title = Objects.requireNonNull(title, "title");
        for (Node node : allNodes) {
            if (nodes.put(node.id(), node) != null) {
                throw new IllegalArgumentException("node " + node.id() + " is there twice");
            }
        }
        for (Node node : allNodes) {
            if (node.parent() == null) {
                roots.add(node);
            } else {
                require(node.parent(), "node " + node.id() + ", parent");
                children.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node);
            }
        }
        checkNesting();
        nodeList = List.copyOf(allNodes);
        edgeList = List.copyOf(allEdges);
        Map<String, Set<String>> ports = ports(allNodes);
        for (Edge edge : allEdges) {
            if (edges.put(edge.id(), edge) != null) {
                throw new IllegalArgumentException("edge " + edge.id() + " is there twice");
            }
            check(edge, edge.from(), ports);
            check(edge, edge.to(), ports);
            outgoing.computeIfAbsent(edge.from().node(), key -> new ArrayList<>()).add(edge);
            incoming.computeIfAbsent(edge.to().node(), key -> new ArrayList<>()).add(edge);
        }
    }

    /** Starts a new graph. */
    public static GraphBuilder builder() {
        return new GraphBuilder();
    }

    /**
     * Makes a graph of finished parts.
     *
     * @throws IllegalArgumentException if an id is there twice, an end of an edge or a parent does not exist,
     *         containers contain each other in a ring, or a node has one port twice
     */
    public static Graph of(String title, List<Node> nodes, List<Edge> edges) {
        return new Graph(title, nodes, edges);
    }

    private static Map<String, Set<String>> ports(List<Node> allNodes) {
        Map<String, Set<String>> ports = new LinkedHashMap<>();
        for (Node node : allNodes) {
            for (Row row : node.rows()) {
                if (row.port() != null
                        && !ports.computeIfAbsent(node.id(), key -> new HashSet<>()).add(row.port())) {
                    throw new IllegalArgumentException("node " + node.id() + " has port " + row.port() + " twice");
                }
            }
        }
        return ports;
    }

    private void check(Edge edge, End end, Map<String, Set<String>> ports) {
        require(end.node(), "edge " + edge.id());
        if (end.port() != null && !ports.getOrDefault(end.node(), Set.of()).contains(end.port())) {
            throw new IllegalArgumentException("edge " + edge.id() + ": no port " + end);
        }
    }

    private void require(String id, String where) {
        if (!nodes.containsKey(id)) {
            throw new IllegalArgumentException(where + ": no node " + id);
        }
    }

    /** Every node must be reached from the top; a ring of containers is not. */
    private void checkNesting() {
        int reached = 0;
        List<Node> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            reached++;
            open.addAll(children(node.id()));
        }
        if (reached != nodes.size()) {
            throw new IllegalArgumentException(
                    (nodes.size() - reached) + " nodes are in containers that contain each other");
        }
    }

    /** The heading; may be empty. */
    public String title() {
        return title;
    }

    /** The nodes that are in no container, in order. */
    public List<Node> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** All nodes, nested ones too, in order. */
    public List<Node> nodes() {
        return nodeList;
    }

    /** All edges, in order. */
    public List<Edge> edges() {
        return edgeList;
    }

    /** The node with this id, or {@code null}. */
    public Node node(String id) {
        return nodes.get(id);
    }

    /** The edge with this id, or {@code null}. */
    public Edge edge(String id) {
        return edges.get(id);
    }

    /** The nodes directly inside this one, in order. */
    public List<Node> children(String id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** The edges that start at this node or one of its rows (not at nodes inside it), in order. */
    public List<Edge> outgoing(String id) {
        return Collections.unmodifiableList(outgoing.getOrDefault(id, List.of()));
    }

    /** The edges that lead to this node or one of its rows (not to nodes inside it), in order. */
    public List<Edge> incoming(String id) {
        return Collections.unmodifiableList(incoming.getOrDefault(id, List.of()));
    }

    /**
     * The outermost container that this node is in, or the node itself.
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public Node root(String id) {
        require(id, "root");
        Node node = nodes.get(id);
        while (node.parent() != null) {
            node = nodes.get(node.parent());
        }
        return node;
    }

    /** How many nodes there are, nested ones too. */
    public int size() {
        return nodes.size();
    }
}
