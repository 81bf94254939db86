/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the parts of one node. Made by {@link GraphBuilder#node(String)}. */
public final class NodeBuilder {
    private final String id;
    private final List<Row> rows = new ArrayList<>();
    private String parent;
    private String kind = "";
    private String title;
    private String place = "";
    private State state = State.SAME;
    private int problems;
    private String tooltip = "";
    private String link = "";

    NodeBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = id;
    }

    /** The id it was made with. */
    public String id() {
        return id;
    }

    /** Puts the node into a container; the container may be described before or after. */
    public NodeBuilder parent(String parentId) {
        parent = parentId;
        return this;
    }

    /** One of {@link Kinds}, or a free string. */
    public NodeBuilder kind(String newKind) {
        kind = newKind;
        return this;
    }

    /** The text of the title band; the id if never set. */
    public NodeBuilder title(String newTitle) {
        title = newTitle;
        return this;
    }

    /** Where the object lies, usually its physical address. */
    public NodeBuilder place(String newPlace) {
        place = newPlace;
        return this;
    }

    /** Adds a plain field. */
    public NodeBuilder row(String name, String value) {
        return row(Row.of(name, value));
    }

    /** Adds a field that holds a pointer, with the port that edges attach to. */
    public NodeBuilder row(String name, String value, String port) {
        return row(Row.pointer(name, value, port));
    }

    /** Adds a line. */
    public NodeBuilder row(Row row) {
        rows.add(Objects.requireNonNull(row, "row"));
        return this;
    }

    /** What became of it. */
    public NodeBuilder state(State newState) {
        state = newState;
        return this;
    }

    /** How many problems are known of it. */
    public NodeBuilder problems(int count) {
        problems = count;
        return this;
    }

    /** More about it. */
    public NodeBuilder tooltip(String text) {
        tooltip = text;
        return this;
    }

    /** Where a click in an exported picture leads. */
    public NodeBuilder link(String url) {
        link = url;
        return this;
    }

    Node build() {
        return new Node(id, parent, kind, title, place, rows, state, problems, tooltip, link, 0, 0, 0);
    }
}
