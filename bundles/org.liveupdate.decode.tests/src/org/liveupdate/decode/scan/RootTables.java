/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RootLayouts;

/** Small root tables of both modes for tests. */
final class RootTables {

    static final long ROOT = 0x10000;
    static final long CONTEXT = 0x20000;
    static final long DIRECTORY = 0x30000;
    static final long PASIDS = 0x40000;
    static final long TOP = 0x50000;

    private RootTables() {
    }

    static SparseMemory empty() {
        SparseMemory memory = new SparseMemory();
        for (long page : new long[] {ROOT, CONTEXT, DIRECTORY, PASIDS, TOP}) {
            memory.write(page, new byte[PhysicalMemory.PAGE_SIZE]);
        }
        return memory;
    }

    static Struct entry(SparseMemory memory, Layout layout, long table, int index) {
        return layout.at(memory, table + (long) index * layout.size()).orElseThrow();
    }

    /** Bus 0 with two devices, one of which passes through. */
    static SparseMemory legacy() {
        SparseMemory memory = empty();
        entry(memory, RootLayouts.LEGACY_ENTRY, ROOT, 0).set("P", 1).set("CTP", CONTEXT).writeTo(memory);
        entry(memory, ContextLayouts.LEGACY_ENTRY, CONTEXT, 0x28).set("P", 1).set("SSPTPTR", TOP).set("AW", 2)
                .set("DID", 5).writeTo(memory);
        entry(memory, ContextLayouts.LEGACY_ENTRY, CONTEXT, 0x30).set("P", 1).set("TT", 2).set("AW", 2).set("DID", 1)
                .writeTo(memory);
        return memory;
    }

    /** Bus 0 with one device with one second-stage PASID, in the lower half only. */
    static SparseMemory scalable() {
        SparseMemory memory = empty();
        entry(memory, RootLayouts.SCALABLE_ENTRY, ROOT, 0).set("LP", 1).set("LCTP", CONTEXT).writeTo(memory);
        entry(memory, ContextLayouts.SCALABLE_ENTRY, CONTEXT, 0x28).set("P", 1).set("PDTS", 2)
                .set("PASIDDIRPTR", DIRECTORY).writeTo(memory);
        entry(memory, PasidLayouts.DIRECTORY_ENTRY, DIRECTORY, 0).set("P", 1).set("SMPTBLPTR", PASIDS).writeTo(memory);
        entry(memory, PasidLayouts.TABLE_ENTRY, PASIDS, 0).set("P", 1).set("AW", 2).set("PGTT", 2)
                .set("SSPTPTR", TOP).set("DID", 5).writeTo(memory);
        return memory;
    }
}
