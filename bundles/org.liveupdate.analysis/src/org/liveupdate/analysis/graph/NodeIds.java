/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.Placement;

/** Ids of nodes in pointer graphs: the same structure at the same address has the same id in every graph. */
public final class NodeIds {

    private static final char AT = '@';

    private NodeIds() {
    }

    /**
     * The id of a structure, or of an element of an array.
     *
     * @param placement the structure or array
     * @param element   index of the element, 0 for a single structure
     * @return layout and address
     */
    public static String of(Placement placement, int element) {
        return placement.layout().name() + AT
                + Hex.of(placement.address() + (long) element * placement.layout().size());
    }

    /**
     * The id of an IOMMU unit.
     *
     * @param index index of the unit in the inspection
     * @return the id
     */
    public static String unit(int index) {
        return "unit#" + index;
    }

    /**
     * The id of a page that holds several structures, or of an array of several elements.
     *
     * @param address physical address of its first byte
     * @return the id
     */
    static String group(long address) {
        return "group" + AT + Hex.of(address);
    }

    /**
     * The id that a node would have elsewhere.
     *
     * @param id      id of a node that has an address
     * @param address another physical address
     * @return the same kind of id
     */
    public static String at(String id, long address) {
        return id.substring(0, id.lastIndexOf(AT) + 1) + Hex.of(address);
    }

    /**
     * The address in an id.
     *
     * @param id id of a node
     * @return the physical address of the structure, or empty for a unit
     */
    public static OptionalLong address(String id) {
        int at = id.lastIndexOf(AT);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(Hex.parse(id.substring(at + 1)));
    }
}
