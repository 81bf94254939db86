/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.Scenario;

/** Gives pasted elements addresses that are free: PCI addresses and buses, register bases, I/O addresses. */
final class PastedAddresses {
    private final Scenario scenario;
    private final Map<EObject, Bdf> wanted;

    PastedAddresses(Scenario scenario, Map<EObject, Bdf> wanted) {
        this.scenario = scenario;
        this.wanted = wanted;
    }

    /** Takes the PCI addresses from elements that are not in the scenario yet, so that they do not count as taken. */
    static Map<EObject, Bdf> take(Collection<? extends Element> elements) {
        Map<EObject, Bdf> taken = new LinkedHashMap<>();
        for (EObject each : all(elements)) {
            if (each instanceof PciFunction function) {
                taken.put(function, function.getBdf());
                function.setBdf(null);
                function.getAliases().clear();
            } else if (each instanceof PlatformDevice platform) {
                taken.put(platform, platform.getRequester());
                platform.setRequester(null);
            }
            if (each instanceof PciBridge bridge) {
                bridge.setSecondaryBus(0);
                bridge.setSubordinateBus(0);
            }
        }
        return taken;
    }

    private static List<EObject> all(Collection<? extends Element> elements) {
        List<EObject> all = new ArrayList<>();
        for (Element element : elements) {
            all.add(element);
            element.eAllContents().forEachRemaining(all::add);
        }
        return all;
    }

    void give(Collection<? extends Element> elements) {
        for (EObject each : all(elements)) {
            if (each instanceof Device device) {
                device(device);
            } else if (each instanceof IommuUnit unit) {
                unit(unit);
            } else if (each instanceof Mapping mapping) {
                mapping(mapping);
            }
        }
    }

    /** A bridge comes before what is behind it, so that its bus is known by then. */
    private void device(Device device) {
        Addresses free = new Addresses(scenario.getMachine());
        PciBridge behind = device.eContainer() instanceof PciBridge bridge ? bridge : null;
        Bdf old = wanted.get(device);
        boolean taken = old == null || behind != null || Machines.devices(scenario.getMachine()).stream()
                .anyMatch(other -> old.equals(Machines.address(other)));
        Bdf bdf = taken ? free.bdf(behind, old == null ? 0 : old.segment()).orElse(old) : old;
        if (device instanceof PciFunction function) {
            function.setBdf(bdf);
        } else if (device instanceof PlatformDevice platform) {
            platform.setRequester(bdf);
        }
        if (device instanceof PciBridge bridge) {
            int bus = free.bus();
            bridge.setSecondaryBus(bus);
            bridge.setSubordinateBus(bus);
            for (EObject outer = bridge.eContainer(); outer instanceof PciBridge it; outer = outer.eContainer()) {
                it.setSubordinateBus(Math.max(it.getSubordinateBus(), bus));
            }
        }
    }

    private void unit(IommuUnit unit) {
        Machine machine = scenario.getMachine();
        boolean taken = machine.getUnits().stream()
                .anyMatch(other -> other != unit && other.getRegisterBase() == unit.getRegisterBase());
        if (taken) {
            unit.setRegisterBase(new Addresses(machine).registers());
        }
        boolean second = machine.getUnits().stream()
                .anyMatch(other -> other != unit && other.isIncludeAll() && other.getSegment() == unit.getSegment());
        if (second) {
            unit.setIncludeAll(false);
        }
    }

    private static void mapping(Mapping mapping) {
        Ioas ioas = (Ioas) mapping.eContainer();
        long end = mapping.getIova() + mapping.getLength();
        boolean overlaps = ioas.getMappings().stream().anyMatch(other -> other != mapping && other.isFixed()
                && Long.compareUnsigned(mapping.getIova(), other.getIova() + other.getLength()) < 0
                && Long.compareUnsigned(other.getIova(), end) < 0);
        if (mapping.isFixed() && overlaps) {
            long length = mapping.getLength();
            mapping.setLength(0);
            mapping.setIova(0);
            long iova = Addresses.iova(ioas, length);
            mapping.setIova(iova);
            mapping.setLength(length);
        }
    }
}
