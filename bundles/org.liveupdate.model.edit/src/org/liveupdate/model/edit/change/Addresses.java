/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciFunction;

/** Addresses that are free: of PCI functions, buses, registers and in I/O address spaces. */
public final class Addresses {
    private static final long FIRST_UNIT = 0xfed90000L;
    private static final long UNIT_SIZE = 0x1000;
    private static final long FIRST_IOVA = 1L << 32;
    private static final int BUSES = 256;
    private static final int SLOTS = 32;
    private static final int FUNCTIONS = 8;

    private final Machine machine;

    /**
     * The addresses of a machine.
     *
     * @param machine the machine
     */
    public Addresses(Machine machine) {
        this.machine = machine;
    }

    /**
     * The next free address of a PCI function on a root bus or behind a bridge.
     *
     * @param bridge  the bridge, or null
     * @param segment the PCI segment
     * @return empty when the bus is full, and for root buses all of them
     */
    public Optional<Bdf> bdf(PciBridge bridge, int segment) {
        Set<Bdf> taken = new HashSet<>();
        Set<Integer> behind = new HashSet<>();
        for (Device device : Machines.devices(machine)) {
            taken.add(Machines.address(device));
            if (device instanceof PciFunction function) {
                taken.addAll(function.getAliases());
            }
            if (device instanceof PciBridge other && other.getSecondaryBus() > 0 && segment(other) == segment) {
                for (int bus = other.getSecondaryBus(); bus <= other.getSubordinateBus() && bus < BUSES; bus++) {
                    behind.add(bus);
                }
            }
        }
        if (bridge != null) {
            return free(taken, segment, bridge.getSecondaryBus(), 0);
        }
        for (int bus = 0; bus < BUSES; bus++) {
            // Slot 0 of bus 0 is the host bridge.
            Optional<Bdf> found = behind.contains(bus) ? Optional.empty() : free(taken, segment, bus, bus == 0 ? 1 : 0);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static int segment(PciFunction function) {
        return function.getBdf() == null ? 0 : function.getBdf().segment();
    }

    private static Optional<Bdf> free(Set<Bdf> taken, int segment, int bus, int first) {
        for (int function = 0; function < FUNCTIONS; function++) {
            for (int slot = first; slot < SLOTS; slot++) {
                Bdf bdf = new Bdf(segment, bus & BUSES - 1, slot, function);
                if (!taken.contains(bdf)) {
                    return Optional.of(bdf);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A bus number that no bridge and no function has.
     *
     * @return the number; 255 when all are taken
     */
    public int bus() {
        int highest = 0;
        for (Device device : Machines.devices(machine)) {
            Bdf bdf = Machines.address(device);
            highest = Math.max(highest, bdf == null ? 0 : bdf.bus());
            highest = Math.max(highest, device instanceof PciBridge bridge ? bridge.getSubordinateBus() : 0);
        }
        return Math.min(highest + 1, BUSES - 1);
    }

    /**
     * An address for the registers of a unit, behind those of all units.
     *
     * @return the address
     */
    public long registers() {
        long next = FIRST_UNIT;
        for (IommuUnit unit : machine.getUnits()) {
            long end = unit.getRegisterBase() + UNIT_SIZE;
            next = Long.compareUnsigned(end, next) > 0 ? end : next;
        }
        return next;
    }

    /**
     * A free range of an I/O address space: from 4 GiB on, aligned to 2 MiB.
     *
     * @param ioas   the I/O address space
     * @param length how long
     * @return the first address
     */
    public static long iova(Ioas ioas, long length) {
        TreeMap<Long, Long> taken = new TreeMap<>(Long::compareUnsigned);
        for (Mapping mapping : ioas.getMappings()) {
            if (mapping.isFixed()) {
                taken.merge(mapping.getIova(), mapping.getIova() + mapping.getLength(), Math::max);
            }
        }
        long at = FIRST_IOVA;
        List<Long> starts = new ArrayList<>(taken.keySet());
        for (long start : starts) {
            if (Long.compareUnsigned(at + length, start) <= 0) {
                break;
            }
            long end = taken.get(start);
            at = Long.compareUnsigned(end, at) > 0 ? (end + 0x1fffff) & -0x200000L : at;
        }
        return at;
    }
}
