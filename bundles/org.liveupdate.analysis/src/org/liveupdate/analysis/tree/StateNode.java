/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;

/**
 * A node of the tree of decoded state. Nodes are made once and then stay the same objects, so that a viewer may compare
 * them by identity. Children are made on first use; that may read memory and is safe from any thread.
 */
public abstract class StateNode implements Described {

    private final StateNode parent;
    private final String segment;
    private List<StateNode> children;

    StateNode(StateNode parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /**
     * What the node stands for.
     *
     * @return its kind
     */
    public abstract StateKind kind();

    /**
     * What else is worth seeing at a glance.
     *
     * @return one line, may be empty
     */
    public String details() {
        return "";
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.empty();
    }

    @Override
    public long length() {
        return extent();
    }

    /**
     * How much memory the node maps.
     *
     * @return length in bytes, or empty if the node maps nothing itself
     */
    public OptionalLong mappedBytes() {
        return OptionalLong.empty();
    }

    /**
     * The worst problem of the node's own structure.
     *
     * @return its severity, or empty if there is none
     */
    public Optional<Severity> severity() {
        OptionalLong address = address();
        if (kind() == StateKind.RANGE || address.isEmpty()) {
            return Optional.empty();
        }
        // a table is as good as its own entries; those of buses and tables have nodes of their own
        boolean whole = extent() < PhysicalMemory.PAGE_SIZE;
        return tree().problemsAt(address.getAsLong(), whole ? extent() : 1);
    }

    /**
     * Whether the node has children, without making them.
     *
     * @return false if there are certainly none
     */
    public boolean hasChildren() {
        return !children().isEmpty();
    }

    /** How many bytes the node's structure has; of a unit, its root table. */
    int extent() {
        return kind() == StateKind.TABLE || kind() == StateKind.UNIT || kind() == StateKind.BUS
                ? PhysicalMemory.PAGE_SIZE : 1;
    }

    /** Whether there may be so many nodes below that a search does not open them. */
    boolean isLarge() {
        return kind() == StateKind.TABLE || kind() == StateKind.RANGES;
    }

    /** Makes the children. */
    List<StateNode> load() {
        return List.of();
    }

    /**
     * The node's children.
     *
     * @return an unmodifiable list, always the same
     */
    public final synchronized List<StateNode> children() {
        if (children == null) {
            children = List.copyOf(load());
        }
        return children;
    }

    /**
     * The node above.
     *
     * @return the parent, or null at the top
     */
    public final StateNode parent() {
        return parent;
    }

    /** The node's name in the identifier of itself and of all nodes below it. */
    final String segment() {
        return segment;
    }

    /**
     * A name by which {@link StateTree#find(String)} finds the node again, also after the image was opened anew.
     *
     * @return the names of all nodes from the top, with slashes between them
     */
    public final String id() {
        return parent == null || parent.parent == null ? segment : parent.id() + "/" + segment;
    }

    /**
     * The nodes from the top, this one last.
     *
     * @return the path without the root
     */
    public final List<StateNode> path() {
        List<StateNode> path = new ArrayList<>();
        for (StateNode node = this; node.parent != null; node = node.parent) {
            path.add(node);
        }
        Collections.reverse(path);
        return path;
    }

    /** The tree that the node is in. */
    StateTree tree() {
        return parent.tree();
    }

    /**
     * Whether the node belongs to a tree.
     *
     * @param other a tree
     * @return true if it is the node's tree
     */
    public final boolean isIn(StateTree other) {
        return tree() == other;
    }

    /**
     * The device that the node belongs to.
     *
     * @return the node of the device, this one or one above it; empty above devices
     */
    public final Optional<DeviceNode> device() {
        for (StateNode node = this; node != null; node = node.parent) {
            if (node instanceof DeviceNode device) {
                return Optional.of(device);
            }
        }
        return Optional.empty();
    }

    /**
     * The domain or PASID that the node belongs to.
     *
     * @return the node, this one or one above it; empty above domains and PASIDs
     */
    public final Optional<TranslationNode> translationNode() {
        for (StateNode node = this; node != null; node = node.parent) {
            if (node instanceof TranslationNode translation) {
                return Optional.of(translation);
            }
        }
        return Optional.empty();
    }

    /**
     * The unit that the node belongs to.
     *
     * @return the node of the unit, this one or one above it; empty for the image
     */
    public final Optional<UnitNode> unit() {
        for (StateNode node = this; node != null; node = node.parent) {
            if (node instanceof UnitNode unit) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return label();
    }
}
