/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.TranslationMode;

/** Questions about the model of a machine. */
public final class Machines {
    private Machines() {
    }

    /**
     * Every device, bridges included, in the order of the model: a bridge before what is behind it.
     *
     * @param machine the machine, or null
     * @return a new list
     */
    public static List<Device> devices(Machine machine) {
        List<Device> all = new ArrayList<>();
        Deque<Device> open = new ArrayDeque<>(machine == null ? List.of() : machine.getDevices());
        while (!open.isEmpty()) {
            Device device = open.pop();
            all.add(device);
            if (device instanceof PciBridge bridge) {
                List<Device> behind = bridge.getDevices();
                for (int i = behind.size() - 1; i >= 0; i--) {
                    open.push(behind.get(i));
                }
            }
        }
        return all;
    }

    /**
     * The address that the DMA of a device carries.
     *
     * @param device the device
     * @return segment and requester id, or null when the model does not say
     */
    public static Bdf address(Device device) {
        if (device instanceof PciFunction function) {
            return function.getBdf();
        }
        return device instanceof PlatformDevice platform ? platform.getRequester() : null;
    }

    /**
     * The unit that translates a device: its own, else the one that includes all devices of its segment.
     *
     * @param machine the machine
     * @param device  a device of it
     * @return empty when there is none
     */
    public static Optional<IommuUnit> unit(Machine machine, Device device) {
        if (device.getUnit() != null) {
            return Optional.of(device.getUnit());
        }
        Bdf address = address(device);
        int segment = address == null ? 0 : address.segment();
        return machine.getUnits().stream().filter(unit -> unit.isIncludeAll() && unit.getSegment() == segment)
                .findFirst();
    }

    /**
     * What a unit can do.
     *
     * @param unit the unit
     * @return its capabilities; those of a usual unit of its mode when it names none
     */
    public static Capabilities capabilities(IommuUnit unit) {
        if (unit.getCapabilities() != null) {
            return unit.getCapabilities();
        }
        Capabilities usual = ScenarioFactory.eINSTANCE.createCapabilities();
        if (unit.getMode() == TranslationMode.SCALABLE) {
            usual.setScalable(true);
            usual.setPasid(true);
            usual.setFirstStage(true);
        }
        return usual;
    }

    /**
     * How many bits of an address a page table of a unit translates at most.
     *
     * @param unit        the unit
     * @param secondStage whether a second-stage table is asked for (nest parent, dirty tracking)
     * @return bits; one less than the width of the table for a first-stage table, whose upper half is not used; 0 when
     * the
     *         unit has no page tables at all
     */
    public static int addressBits(IommuUnit unit, boolean secondStage) {
        Capabilities can = capabilities(unit);
        if (unit.getMode() == TranslationMode.SCALABLE && can.isFirstStage() && !secondStage) {
            return (can.isFirstStage5Levels() ? 57 : 48) - 1;
        }
        int table = can.isLevels5() ? 57 : can.isLevels4() ? 48 : can.isLevels3() ? 39 : 0;
        return Math.min(table, can.getGuestAddressWidth());
    }
}
