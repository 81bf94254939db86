/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.VtdUnit;

/** What the slots of a table are called: buses, requesters, PASIDs, or plain indexes. */
final class ElementNames {

    private static final int UPPER = 0x80;

    private final Map<Long, ContextTable> contextTables = new HashMap<>();

    ElementNames(List<VtdUnit> units) {
        for (VtdUnit unit : units) {
            unit.contextTables().forEach(table -> contextTables.putIfAbsent(table.address(), table));
        }
    }

    String name(Placement table, int index) {
        Layout layout = table.layout();
        if (layout == RootLayouts.LEGACY_TABLE || layout == RootLayouts.SCALABLE_TABLE) {
            return String.format("bus %02x", index);
        }
        if (layout == ContextLayouts.LEGACY_TABLE || layout == ContextLayouts.SCALABLE_TABLE) {
            ContextTable context = contextTables.get(table.address());
            if (context != null) {
                return new Bdf(context.bus(), context.upper() ? index + UPPER : index).toString();
            }
        }
        if (layout == PasidLayouts.DIRECTORY) {
            int first = index * PasidLayouts.TABLE_ENTRIES;
            return "pasid " + first + "-" + (first + PasidLayouts.TABLE_ENTRIES - 1);
        }
        return "[" + index + "]";
    }
}
