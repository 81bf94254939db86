/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.UserProcess;

/**
 * What is drawn in what: devices in the unit that translates them, or in the bridge that they are behind; objects in
 * the program, iommufd or IOAS that holds them.
 */
public final class Groups {
    private final Map<Element, List<Element>> members = new LinkedHashMap<>();
    private final List<Element> top = new ArrayList<>();

    private Groups() {
    }

    /**
     * The groups of a scenario.
     *
     * @param scenario the scenario
     * @return all of them
     */
    public static Groups of(Scenario scenario) {
        Groups groups = new Groups();
        if (scenario.getMachine() != null) {
            groups.machine(scenario.getMachine());
        }
        for (UserProcess process : scenario.getProcesses()) {
            groups.top.add(process);
            groups.members.put(process, List.copyOf(process.getObjects()));
            process.getObjects().forEach(groups::object);
        }
        return groups;
    }

    private void machine(Machine machine) {
        top.addAll(machine.getUnits());
        machine.getUnits().forEach(unit -> members.put(unit, new ArrayList<>()));
        for (Device device : Machines.devices(machine)) {
            if (device instanceof PciBridge bridge) {
                members.put(bridge, List.copyOf(bridge.getDevices()));
            }
            if (device.eContainer() == machine) {
                IommuUnit unit = Machines.unit(machine, device).orElse(null);
                members.getOrDefault(unit, top).add(device);
            }
        }
    }

    private void object(Element object) {
        if (object instanceof Iommufd iommufd) {
            members.put(iommufd, List.copyOf(iommufd.getIoases()));
            for (Ioas ioas : iommufd.getIoases()) {
                List<Element> inside = new ArrayList<>(ioas.getHwpts());
                inside.addAll(ioas.getMappings());
                members.put(ioas, inside);
            }
        }
    }

    /**
     * The group that an element is drawn in.
     *
     * @param element the element
     * @return null when it is in none, or not drawn
     */
    public Element group(Element element) {
        return members.entrySet().stream().filter(entry -> entry.getValue().contains(element)).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /**
     * Goes through all groups.
     *
     * @param action told each group and what is in it
     */
    public void forEach(BiConsumer<Element, List<Element>> action) {
        members.forEach(action);
    }

    /** What is in no group. */
    public List<Element> top() {
        return top;
    }

    /**
     * What is in a group.
     *
     * @param group the group
     * @return empty when nothing is in it, or when it can hold nothing
     */
    public List<Element> members(Element group) {
        return members.getOrDefault(group, List.of());
    }
}
