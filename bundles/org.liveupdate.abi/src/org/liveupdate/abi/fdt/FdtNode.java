/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.util.List;
import java.util.Optional;

/**
 * A node of a tree.
 *
 * @param name       its name; that of the root is empty
 * @param offset     offset of its begin token from the start of the blob, in bytes
 * @param endOffset  offset of its end token from the start of the blob, in bytes
 * @param properties its properties in the order of the blob
 * @param children   its sub-nodes in the order of the blob
 */
public record FdtNode(String name, int offset, int endOffset, List<FdtProperty> properties, List<FdtNode> children) {

    /** Makes the lists unmodifiable. */
    public FdtNode {
        properties = List.copyOf(properties);
        children = List.copyOf(children);
    }

    /**
     * A property by name.
     *
     * @param property its name
     * @return the first property of that name, as libfdt finds it
     */
    public Optional<FdtProperty> property(String property) {
        return properties.stream().filter(one -> one.name().equals(property)).findFirst();
    }

    /**
     * A sub-node by name.
     *
     * @param child its name
     * @return the first sub-node of that name
     */
    public Optional<FdtNode> child(String child) {
        return children.stream().filter(one -> one.name().equals(child)).findFirst();
    }

    /**
     * The property "compatible" as one string.
     *
     * @return the string, or "" if there is none
     */
    public String compatible() {
        return property("compatible").flatMap(FdtProperty::text).orElse("");
    }
}
