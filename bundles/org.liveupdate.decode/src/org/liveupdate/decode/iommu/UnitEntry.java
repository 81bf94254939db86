/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuLaterB;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Struct;

/**
 * A preserved IOMMU unit.
 *
 * @param entry the entry that it was read from
 */
public record UnitEntry(ArrayEntry entry) implements IommuObject {

    private static final String INTEL = "intel";

    private static final String BITMAP = "context_tables_bitmap";

    /**
     * Vendor type.
     *
     * @return 1 for VT-d, 2 for an SMMUv3, 0 if it was never set
     */
    public long type() {
        return entry.value(IommuField.UNIT_TYPE).orElse(0);
    }

    /**
     * Whether this is a VT-d unit.
     *
     * @return true if the type says so
     */
    public boolean isIntel() {
        return type() == IommuLaterB.TYPE_INTEL;
    }

    /**
     * What the next kernel finds the unit by.
     *
     * @return the token; for VT-d the physical address of the register page
     */
    public long token() {
        return entry.value(IommuField.UNIT_TOKEN).orElse(0);
    }

    /**
     * Physical address of the register page.
     *
     * @return the address, or empty for a unit that is not VT-d
     */
    public OptionalLong registerBase() {
        return entry.value(IommuField.REGISTER_BASE);
    }

    /**
     * Physical address of the root table.
     *
     * @return the address without mode bits, or empty for a unit that is not VT-d
     */
    public OptionalLong rootTable() {
        return entry.value(IommuField.ROOT_TABLE);
    }

    /**
     * Whether the next kernel has restored the unit.
     *
     * @return empty if the generation does not record it
     */
    public OptionalLong restored() {
        return entry.value(IommuField.UNIT_RESTORED);
    }

    /**
     * Which context tables were preserved: bit bus * 2 for the table of devfn 0x00 and up (in legacy mode of all
     * functions), bit bus * 2 + 1 for that of devfn 0x80 and up.
     *
     * @return the bits, or empty if the generation does not record them
     */
    public Optional<BitSet> contextTables() {
        Struct struct = entry.struct();
        if (!struct.layout().has(INTEL) || !struct.layout().field(INTEL).nested().has(BITMAP)) {
            return Optional.empty();
        }
        Struct intel = struct.struct(INTEL);
        Field bitmap = intel.layout().field(BITMAP);
        long[] words = new long[bitmap.count()];
        for (int i = 0; i < words.length; i++) {
            words[i] = intel.element(BITMAP, i).get("bits");
        }
        return Optional.of(BitSet.valueOf(words));
    }

    @Override
    public String toString() {
        return entry.toString();
    }
}
