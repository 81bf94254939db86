/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;

/** Rules for devices and bridges. */
final class DeviceRules {
    private final Machine machine;
    private final Problems problems;
    private final Map<Bdf, Device> addresses = new HashMap<>();
    private final Map<Integer, PciBridge> buses = new HashMap<>();

    DeviceRules(Machine machine, Problems problems) {
        this.machine = machine;
        this.problems = problems;
    }

    void check() {
        for (Device device : Machines.devices(machine)) {
            address(device);
            unit(device);
            if (device instanceof PciFunction function && function.getBdf() != null) {
                bus(function);
            }
            if (device instanceof PciBridge bridge && bridge.getBdf() != null) {
                bridge(bridge);
            } else if (device instanceof PciDevice pci) {
                pci(pci);
            }
        }
        aliases();
    }

    private void address(Device device) {
        EAttribute feature = device instanceof PlatformDevice ? Literals.PLATFORM_DEVICE__REQUESTER
                : Literals.PCI_FUNCTION__BDF;
        Bdf address = Machines.address(device);
        if (address == null) {
            problems.add(Code.REQUIRED, device, feature, "a PCI address", "none");
            return;
        }
        Device other = addresses.putIfAbsent(address, device);
        if (other != null) {
            problems.add(Code.DUPLICATE_BDF, device, feature, "an address that no other device has", address
                    + ", that of "
                    + Problems.name(other));
        }
    }

    private void aliases() {
        for (Device device : Machines.devices(machine)) {
            if (device instanceof PciFunction function) {
                for (Bdf alias : function.getAliases()) {
                    Device other = addresses.get(alias);
                    // The alias of a bridge above is what conventional PCI has.
                    if (other == device || other instanceof PciDevice && other.eContainer() != device.eContainer()) {
                        problems.add(Code.DUPLICATE_BDF, device, Literals.PCI_FUNCTION__ALIASES,
                                "a requester id of its own",
                                alias + ", the address of " + Problems.name(other));
                    }
                }
            }
        }
    }

    private void unit(Device device) {
        Bdf address = Machines.address(device);
        Optional<IommuUnit> unit = Machines.unit(machine, device);
        if (unit.isEmpty()) {
            problems.add(Code.NO_UNIT, device, Literals.DEVICE__UNIT,
                    "a unit, or one in its segment that includes all devices",
                    "none");
        } else if (address != null && unit.get().getSegment() != address.segment()) {
            problems.add(Code.NO_UNIT, device, Literals.DEVICE__UNIT, "a unit of segment " + address.segment(),
                    Problems.name(unit.get()) + " of segment " + unit.get().getSegment());
        } else if (device.isPresent() && !unit.get().isPresent()) {
            problems.add(Code.NOT_PRESENT, device, Literals.DEVICE__PRESENT,
                    "false, because its unit is not present at boot", "true");
        }
        if (device.isPresent() && device.eContainer() instanceof PciBridge bridge && !bridge.isPresent()) {
            problems.add(Code.NOT_PRESENT, device, Literals.DEVICE__PRESENT,
                    "false, because its bridge is not present at boot", "true");
        }
    }

    private void bus(PciFunction function) {
        Bdf at = function.getBdf();
        if (function.eContainer() instanceof PciBridge bridge && bridge.getBdf() != null) {
            if (at.segment() != bridge.getBdf().segment() || at.bus() != bridge.getSecondaryBus()) {
                problems.add(Code.WRONG_BUS, function, Literals.PCI_FUNCTION__BDF,
                        String.format("bus %02x, which is behind %s",
                        bridge.getSecondaryBus(), Problems.name(bridge)), at.toString());
            }
        } else if (behindBridge(at)) {
            problems.add(Code.WRONG_BUS, function, Literals.PCI_FUNCTION__BDF, "a bus that is not behind a bridge",
                    at.toString());
        }
    }

    private boolean behindBridge(Bdf at) {
        return machine.getDevices().stream()
                .anyMatch(device -> device instanceof PciBridge bridge && bridge.getBdf() != null
                && bridge.getBdf().segment() == at.segment() && at.bus() >= bridge.getSecondaryBus()
                && at.bus() <= bridge.getSubordinateBus());
    }

    private void bridge(PciBridge bridge) {
        int first = bridge.getSecondaryBus();
        int last = bridge.getSubordinateBus();
        int most = bridge.eContainer() instanceof PciBridge above ? above.getSubordinateBus() : 255;
        problems.range(bridge, Literals.PCI_BRIDGE__SECONDARY_BUS, first, bridge.getBdf().bus() + 1, Math.max(most, 1));
        problems.range(bridge, Literals.PCI_BRIDGE__SUBORDINATE_BUS, last, first, Math.max(most, first));
        PciBridge other = buses.putIfAbsent(bridge.getBdf().segment() << 8 | first & 0xff, bridge);
        if (other != null) {
            problems.add(Code.WRONG_BUS, bridge, Literals.PCI_BRIDGE__SECONDARY_BUS, "a bus that no other bridge has",
                    first + ", that of " + Problems.name(other));
        }
    }

    private void pci(PciDevice device) {
        problems.range(device, Literals.PCI_DEVICE__PASID_BITS, device.getPasidBits(), 0, 20);
        problems.range(device, Literals.PCI_DEVICE__VECTORS, device.getVectors(), 0, 2048);
        int steps = 0;
        for (PciDevice each = device.getRealDma(); each != null && steps < 2; each = each.getRealDma()) {
            steps++;
            if (each == device || steps == 2) {
                problems.add(Code.RANGE, device, Literals.PCI_DEVICE__REAL_DMA, "a device that does DMA itself",
                        Problems.name(each));
            }
        }
    }
}
