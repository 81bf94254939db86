/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.layout.Struct;

/**
 * A part of the chain that hands state over: KHO, LUO, files, serialized arrays. What it shows is given when it is
 * made, what is below it when somebody opens it. The worst problem of what is below shows on the node, too.
 */
final class ChainNode extends StateNode {

    private final StateKind kind;
    private final String label;
    private String details = "";
    private OptionalLong address = OptionalLong.empty();
    private OptionalLong target = OptionalLong.empty();
    private OptionalLong bytes = OptionalLong.empty();
    private int extent = 1;
    private boolean large;
    private Supplier<List<PropertyGroup>> properties;
    private Function<StateNode, List<StateNode>> below = self -> List.of();
    private Boolean opens;
    private Optional<Severity> worst;

    ChainNode(StateNode parent, String segment, StateKind kind, String label) {
        super(parent, segment);
        this.kind = kind;
        this.label = label;
        properties = () -> List.of(new PropertyGroup(label, List.of(new Property("Contents", details))));
    }

    /** Says what else is worth seeing. */
    ChainNode details(String text) {
        details = text;
        return this;
    }

    /** Says where it stands. */
    ChainNode at(long physical, int length) {
        // an image may hold any number; what is no physical address is shown in the fields only
        address = physical >= 0 ? OptionalLong.of(physical) : OptionalLong.empty();
        extent = length;
        return this;
    }

    /** Shows a structure: where it stands, and its fields as properties. */
    ChainNode struct(String title, Struct struct) {
        properties = () -> List.of(StructProperties.of(title, struct));
        return at(struct.address(), struct.layout().size());
    }

    /** Says where it leads. */
    ChainNode leadsTo(long physical) {
        target = physical > 0 ? OptionalLong.of(physical) : OptionalLong.empty();
        return this;
    }

    /** Says how much memory it is about. */
    ChainNode size(long length) {
        bytes = OptionalLong.of(length);
        return this;
    }

    /** Says what its properties are; asked for when somebody looks at them. */
    ChainNode properties(Supplier<List<PropertyGroup>> groups) {
        properties = groups;
        return this;
    }

    /** Says what is below; made when somebody opens the node. */
    ChainNode below(Function<StateNode, List<StateNode>> children) {
        below = children;
        return this;
    }

    /** Says that there are so many nodes below that searches leave them out. */
    ChainNode large(boolean any) {
        large = true;
        opens = Boolean.valueOf(any);
        return this;
    }

    @Override
    public StateKind kind() {
        return kind;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String details() {
        return details;
    }

    @Override
    public OptionalLong address() {
        return address;
    }

    @Override
    public OptionalLong target() {
        return target;
    }

    @Override
    public OptionalLong mappedBytes() {
        return bytes;
    }

    @Override
    public List<PropertyGroup> properties() {
        return properties.get();
    }

    @Override
    public boolean hasChildren() {
        return opens != null ? opens.booleanValue() : super.hasChildren();
    }

    @Override
    boolean isLarge() {
        return large || kind == StateKind.GROUP && parent().isLarge();
    }

    @Override
    int extent() {
        return extent;
    }

    @Override
    List<StateNode> load() {
        return new ArrayList<>(below.apply(this));
    }

    @Override
    public synchronized Optional<Severity> severity() {
        if (worst == null) {
            worst = super.severity();
            if (!isLarge() && kind != StateKind.FDT_NODE) {
                for (StateNode child : children()) {
                    Optional<Severity> other = child.severity();
                    if (other.isPresent() && (worst.isEmpty() || other.get().compareTo(worst.get()) > 0)) {
                        worst = other;
                    }
                }
            }
        }
        return worst;
    }
}
