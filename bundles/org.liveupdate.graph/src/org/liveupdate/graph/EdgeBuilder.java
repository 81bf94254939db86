/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

/** Collects the parts of one edge. Made by {@link GraphBuilder#edge(String, String)}. */
public final class EdgeBuilder {
    private final String from;
    private final String to;
    private String fromPort;
    private String toPort;
    private String id;
    private String kind = Kinds.POINTER;
    private String label = "";
    private State state = State.SAME;
    private String tooltip = "";

    EdgeBuilder(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Starts the edge at a port of the first node. */
    public EdgeBuilder fromPort(String port) {
        fromPort = port;
        return this;
    }

    /** Ends the edge at a port of the second node. */
    public EdgeBuilder toPort(String port) {
        toPort = port;
        return this;
    }

    /** A stable id; if never set one is made of both ends. */
    public EdgeBuilder id(String newId) {
        id = newId;
        return this;
    }

    /** One of the edge kinds of {@link Kinds}, or a free string; {@link Kinds#POINTER} if never set. */
    public EdgeBuilder kind(String newKind) {
        kind = newKind;
        return this;
    }

    /** The text at the line. */
    public EdgeBuilder label(String text) {
        label = text;
        return this;
    }

    /** What became of it. */
    public EdgeBuilder state(State newState) {
        state = newState;
        return this;
    }

    /** More about it. */
    public EdgeBuilder tooltip(String text) {
        tooltip = text;
        return this;
    }

    /** The id that was set, or the one made of both ends. */
    String wantedId() {
        return id != null ? id : new End(from, fromPort) + ">" + new End(to, toPort);
    }

    Edge build(String finalId) {
        return new Edge(finalId, new End(from, fromPort), new End(to, toPort), kind, label, state, tooltip);
    }
}
