/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;

/**
 * One VT-d unit as decoded.
 *
 * @param registers     the registers it was decoded from
 * @param rootTable     physical address of the root table
 * @param mode          how the tables are to be read
 * @param notes         what is worth knowing and not wrong, such as complete tables with translation disabled
 * @param contextTables context tables that the root table points to, by bus, lower half first
 * @param devices       every present context entry, by bus and devfn; aliases are entries of their own
 * @param pageTables    every page table once, in the order they were met
 */
public record VtdUnit(UnitRegisters registers, long rootTable, VtdMode mode, List<String> notes,
        List<ContextTable> contextTables, List<VtdDevice> devices, List<PageTableSummary> pageTables) {

    private static final long TES = RegisterLayouts.GSTS.field("TES").mask();

    private static final Comparator<VtdDevice> BY_NUMBER = Comparator.comparingInt(device -> device.bdf().sourceId());

    /** Copies the lists; puts the devices in order, so that one of many is found quickly. */
    public VtdUnit {
        notes = List.copyOf(notes);
        contextTables = List.copyOf(contextTables);
        devices = devices.stream().sorted(BY_NUMBER).toList();
        pageTables = List.copyOf(pageTables);
    }

    /**
     * Whether the unit translates.
     *
     * @return GSTS.TES, or empty if GSTS was not captured
     */
    public Optional<Boolean> translationEnabled() {
        var gsts = registers.get("GSTS");
        return gsts.isPresent() ? Optional.of((gsts.getAsLong() & TES) != 0) : Optional.empty();
    }

    /**
     * Buses that have context tables or devices.
     *
     * @return bus numbers, ascending
     */
    public List<Integer> buses() {
        return contextTables.stream().map(ContextTable::bus).distinct().toList();
    }

    /**
     * The devices of one bus.
     *
     * @param bus bus number
     * @return by devfn
     */
    public List<VtdDevice> devicesOf(int bus) {
        return devices.stream().filter(device -> device.bdf().bus() == bus).toList();
    }

    /**
     * A device by its requester id.
     *
     * @param bdf bus, device, function
     * @return the device, or empty if it has no present context entry
     */
    public Optional<VtdDevice> device(Bdf bdf) {
        int low = 0;
        int high = devices.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (devices.get(middle).bdf().sourceId() < bdf.sourceId()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < devices.size() && devices.get(low).bdf().equals(bdf) ? Optional.of(devices.get(low))
                : Optional.empty();
    }
}
