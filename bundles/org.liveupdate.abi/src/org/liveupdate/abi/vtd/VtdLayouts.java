/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import java.util.List;

import org.liveupdate.abi.layout.Layout;

/** All VT-d layouts, for the ABI reference and for finding a pointer's target by name. */
public final class VtdLayouts {

    private static final List<Layout> ALL = List.of(
            RegisterLayouts.RTADDR, RegisterLayouts.GCMD, RegisterLayouts.GSTS, RegisterLayouts.CAP,
            RegisterLayouts.ECAP,
            RootLayouts.LEGACY_TABLE, RootLayouts.LEGACY_ENTRY, RootLayouts.SCALABLE_TABLE, RootLayouts.SCALABLE_ENTRY,
            ContextLayouts.LEGACY_TABLE, ContextLayouts.LEGACY_ENTRY, ContextLayouts.SCALABLE_TABLE,
            ContextLayouts.SCALABLE_ENTRY,
            PasidLayouts.DIRECTORY, PasidLayouts.DIRECTORY_ENTRY, PasidLayouts.TABLE, PasidLayouts.TABLE_ENTRY,
            SecondStageLayouts.TABLE, SecondStageLayouts.LEAF_TABLE, SecondStageLayouts.ENTRY,
            SecondStageLayouts.TABLE_ENTRY, SecondStageLayouts.LEAF_4K, SecondStageLayouts.LEAF_2M,
            SecondStageLayouts.LEAF_1G,
            FirstStageLayouts.TABLE, FirstStageLayouts.LEAF_TABLE, FirstStageLayouts.ENTRY,
            FirstStageLayouts.TABLE_ENTRY, FirstStageLayouts.LEAF_4K, FirstStageLayouts.LEAF_2M,
            FirstStageLayouts.LEAF_1G);

    private VtdLayouts() {
    }

    /**
     * Every VT-d layout.
     *
     * @return an unmodifiable list: registers, tables with their entries, page tables with theirs
     */
    public static List<Layout> all() {
        return ALL;
    }
}
