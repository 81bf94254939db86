/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.Optional;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.kernel.memory.MachineMemory;

/** Reads root, context and PASID entries from memory as a unit does, with the checks that it makes. */
final class TableReader {

    private static final int UPPER_HALF = 0x80;

    /** An entry, or why there is none; silent if an entry on the way disables fault processing. */
    record Read(Struct struct, FaultReason failure, boolean silent) {

        static Read failed(FaultReason why, boolean silent) {
            return new Read(null, why, silent);
        }
    }

    private final MachineMemory memory;

    TableReader(MachineMemory memory) {
        this.memory = memory;
    }

    Read legacyContext(long root, int sourceId) {
        Read bus = entry(RootLayouts.LEGACY_ENTRY, root + (sourceId >> 8) * 16L, "P", FaultReason.ROOT_ACCESS,
                FaultReason.ROOT_NOT_PRESENT, FaultReason.ROOT_RESERVED);
        if (bus.failure() != null) {
            return bus;
        }
        return entry(ContextLayouts.LEGACY_ENTRY, bus.struct().get("CTP") + (sourceId & 0xff) * 16L, "P",
                FaultReason.CONTEXT_ACCESS, FaultReason.CONTEXT_NOT_PRESENT, FaultReason.CONTEXT_RESERVED);
    }

    Read scalableContext(long root, int sourceId) {
        boolean upper = (sourceId & UPPER_HALF) != 0;
        Read bus = entry(RootLayouts.SCALABLE_ENTRY, root + (sourceId >> 8) * 16L, upper ? "UP" : "LP",
                FaultReason.SM_ROOT_ACCESS, FaultReason.SM_ROOT_NOT_PRESENT, FaultReason.SM_ROOT_RESERVED);
        if (bus.failure() != null) {
            return bus;
        }
        long table = bus.struct().get(upper ? "UCTP" : "LCTP");
        return entry(ContextLayouts.SCALABLE_ENTRY, table + (sourceId & UPPER_HALF - 1) * 32L, "P",
                FaultReason.SM_CONTEXT_ACCESS, FaultReason.SM_CONTEXT_NOT_PRESENT, FaultReason.SM_CONTEXT_RESERVED);
    }

    Read pasid(Struct context, int pasid) {
        int index = pasid / PasidLayouts.TABLE_ENTRIES;
        Read directory = entry(PasidLayouts.DIRECTORY_ENTRY, context.get("PASIDDIRPTR") + index * 8L, "P",
                FaultReason.SM_DIRECTORY_ACCESS, FaultReason.SM_DIRECTORY_NOT_PRESENT,
                FaultReason.SM_DIRECTORY_RESERVED);
        boolean silent = context.is("FPD") || directory.silent();
        if (directory.failure() != null) {
            return Read.failed(directory.failure(), silent);
        }
        long table = directory.struct().get("SMPTBLPTR");
        Read entry = entry(PasidLayouts.TABLE_ENTRY, table + pasid % PasidLayouts.TABLE_ENTRIES * 64L, "P",
                FaultReason.SM_PASID_ACCESS, FaultReason.SM_PASID_NOT_PRESENT, FaultReason.SM_PASID_RESERVED);
        return new Read(entry.struct(), entry.failure(), silent || entry.silent());
    }

    private Read entry(Layout layout, long address, String present, FaultReason unreadable, FaultReason absent,
            FaultReason reserved) {
        Optional<Struct> found = layout.at(memory, address);
        if (found.isEmpty()) {
            return Read.failed(unreadable, false);
        }
        Struct struct = found.get();
        boolean silent = layout.has("FPD") && struct.is("FPD");
        if (!struct.is(present)) {
            return Read.failed(absent, silent);
        }
        return hasReserved(struct) ? Read.failed(reserved, silent) : new Read(struct, null, silent);
    }

    private static boolean hasReserved(Struct struct) {
        for (Field field : struct.layout().fields()) {
            if (field.kind() == Kind.RESERVED && struct.get(field) != 0) {
                return true;
            }
        }
        return false;
    }
}
