/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DmaOwner;
import org.liveupdate.kernel.iommu.DriverCalls;
import org.liveupdate.kernel.luo.SessionFile;
import org.liveupdate.kernel.machine.LiveUpdatePart;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.DriverFunction;

/** Makes the calls of a kernel driver, which no program can bring about. */
final class DriverExecutor {

    private final Machine machine;
    private final MachineDevices devices;
    private final UserSpace users;

    DriverExecutor(Machine machine, MachineDevices devices, UserSpace users) {
        this.machine = machine;
        this.devices = devices;
        this.users = users;
    }

    Outcome call(DriverCall step) {
        String about = step.getDevice() == null ? "" : step.getDevice().getName();
        return users.worker().call("driver", step.getFunction().getLiteral() + " " + about,
                () -> step.getFunction() == DriverFunction.GET_TOKEN ? token(step) : aboutDevice(step));
    }

    private Outcome token(DriverCall step) throws ErrnoException {
        Program program = users.of(step.getSession());
        SessionFile session = program.process().file(program.fd(step.getSession()), SessionFile.class, Errno.EINVAL);
        KernelFile file = users.of(step.getFile()).process().file(users.of(step.getFile()).fd(step.getFile()));
        return Outcome.of(machine.kernel().part(LiveUpdatePart.class).orElseThrow().luo()
                .tokenOutgoing(session.session(), file));
    }

    private Outcome aboutDevice(DriverCall step) throws ErrnoException {
        Device device = devices.kernelDevice(step.getDevice()).orElseThrow(
                () -> new ErrnoException(Errno.ENODEV, step.getDevice().getName() + " is not plugged in"));
        DriverCalls calls = devices.iommu().core().driverCalls();
        switch (step.getFunction()) {
            case PRESERVE_DOMAIN -> calls.preserveDomain(device);
            case UNPRESERVE_DOMAIN -> calls.unpreserveDomain(device);
            case PRESERVE_DEVICE -> calls.preserveDevice(device, step.getCookie());
            case UNPRESERVE_DEVICE -> calls.unpreserveDevice(device);
            case PRESERVE_UNIT -> calls.preserveUnitUnlocked(device);
            case UNPRESERVE_UNIT -> calls.unpreserveUnit(device);
            case CLAIM_DMA_OWNER -> devices.iommu().core().ownership().claim(device,
                    new DmaOwner(step.getCookie(), "a driver"));
            case RESTORE_OWNER -> calls.restoreOwner(device, step.getCookie());
            case USE_DEFAULT_DOMAIN -> devices.iommu().core().ownership().useDefaultDomain(device);
            case FREE_DOMAIN -> calls.freeDomain(device);
            case GET_TOKEN -> throw new IllegalArgumentException("a token is not about a device");
        }
        return Outcome.of(0);
    }
}
