/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.Optional;

import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.machine.Hardware;
import org.liveupdate.kernel.machine.IommuPart;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.model.machine.Machines;

/** Leads from the devices of a scenario to those of the machine and of the running kernel. */
final class MachineDevices {

    private final Machine machine;
    private final Hardware hardware;
    private byte[] lastRead = {};

    MachineDevices(Machine machine, Hardware hardware) {
        this.machine = machine;
        this.hardware = hardware;
    }

    Hardware hardware() {
        return hardware;
    }

    IommuPart iommu() {
        return machine.kernel().part(IommuPart.class).orElseThrow();
    }

    DeviceSpec spec(org.liveupdate.model.scenario.Device device) {
        org.liveupdate.model.Bdf bdf = Machines.address(device);
        return machine.spec().devices().stream()
                .filter(spec -> spec.segment() == bdf.segment() && spec.bdf().equals(Bdf.ofSourceId(bdf.requesterId())))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no device at " + bdf));
    }

    Optional<Device> kernelDevice(org.liveupdate.model.scenario.Device device) {
        return iommu().device(spec(device));
    }

    boolean isBoundToVfio(Device device) {
        return iommu().vfio().isBound(device);
    }

    /** What the last step that reads has read. */
    byte[] lastRead() {
        return lastRead;
    }

    void setLastRead(byte[] bytes) {
        this.lastRead = bytes;
    }
}
