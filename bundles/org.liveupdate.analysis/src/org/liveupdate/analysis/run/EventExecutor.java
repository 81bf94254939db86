/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.Placement;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.FieldPath;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Trace;
import org.liveupdate.kernel.machine.DmaAccess;
import org.liveupdate.kernel.machine.DmaPort;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.machine.RebootStage;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.AddUnit;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.ClearFaults;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.CorruptField;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.FailAllocation;
import org.liveupdate.model.scenario.FailFunction;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.MemoryPressure;
import org.liveupdate.model.scenario.RemoveDevice;
import org.liveupdate.model.scenario.RemoveUnit;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UnloadModule;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** Lets happen what is not a system call: kexec, hotplug, DMA, faults, corruption. */
final class EventExecutor extends ScenarioSwitch<Outcome> {

    private final Machine machine;
    private final MachineDevices devices;
    private final UserSpace users;
    private final Function<Step, Outcome> calls;
    private Optional<DmaAccess> dma = Optional.empty();
    private Inspection before;

    /**
     * An executor.
     *
     * @param calls makes the system call of a step
     */
    EventExecutor(Machine machine, MachineDevices devices, UserSpace users, Function<Step, Outcome> calls) {
        this.machine = machine;
        this.devices = devices;
        this.users = users;
        this.calls = calls;
    }

    /** Makes a step; the state before it is needed only to find a structure to corrupt. */
    Outcome execute(Step step, java.util.function.Supplier<Inspection> state) {
        dma = Optional.empty();
        before = step instanceof CorruptField ? state.get() : null;
        return doSwitch(step);
    }

    /** What became of the DMA of the last step. */
    Optional<DmaAccess> dma() {
        return dma;
    }

    @Override
    public Outcome caseKexec(Kexec step) {
        if (step.getUntil() == KexecStage.BOOT) {
            return machine.state() == MachineState.GAP ? machine.bootNext() : machine.kexec();
        }
        return machine.reboot(switch (step.getUntil()) {
            case SERIALIZE -> RebootStage.SERIALIZED;
            case SHUTDOWN -> RebootStage.SHUT_DOWN;
            case GAP, BOOT -> RebootStage.JUMPED;
        });
    }

    @Override
    public Outcome caseKillProcess(KillProcess step) {
        return users.of(step.getProcess()).process().exit();
    }

    @Override
    public Outcome caseAddDevice(AddDevice step) {
        return happen("plug in", step.getDevice().getName(), () -> devices.iommu().add(devices.spec(step.getDevice())));
    }

    @Override
    public Outcome caseRemoveDevice(RemoveDevice step) {
        return happen("pull out", step.getDevice().getName(), () -> devices.iommu()
                .remove(devices.spec(step.getDevice())));
    }

    @Override
    public Outcome caseAddUnit(AddUnit step) {
        if (step.isFails()) {
            // the last thing that can fail once the unit's tables are set up or taken over
            machine.context().faults().failFunction("dmar_set_interrupt", Errno.ENOMEM);
        }
        return happen("plug in unit", Hex.of(step.getUnit().getRegisterBase()),
                () -> devices.iommu().addUnit(step.getUnit().getRegisterBase()));
    }

    @Override
    public Outcome caseRemoveUnit(RemoveUnit step) {
        return happen("pull out unit", Hex.of(step.getUnit().getRegisterBase()),
                () -> devices.iommu().removeUnit(step.getUnit().getRegisterBase()));
    }

    private Outcome happen(String what, String to, Trace.Action action) {
        return users.worker().call(what, to, () -> {
            action.run();
            return Outcome.of(0);
        });
    }

    @Override
    public Outcome caseFailAllocation(FailAllocation step) {
        machine.context().faults().failAllocation(step.getNth());
        return Outcome.of(0);
    }

    @Override
    public Outcome caseFailFunction(FailFunction step) {
        machine.context().faults().failFunction(step.getFunction(), Errno.valueOf(step.getErrno().name()));
        return Outcome.of(0);
    }

    @Override
    public Outcome caseMemoryPressure(MemoryPressure step) {
        machine.context().faults().failAtomicAllocations(step.isOn());
        return Outcome.of(0);
    }

    @Override
    public Outcome caseClearFaults(ClearFaults step) {
        machine.context().faults().clear();
        return Outcome.of(0);
    }

    @Override
    public Outcome caseInterleave(Interleave step) {
        machine.context().races().at(step.getPoint(), () -> calls.apply(step.getCall()));
        return Outcome.of(0);
    }

    @Override
    public Outcome caseDmaProbe(DmaProbe step) {
        DmaPort port = devices.hardware().dma(machine);
        DeviceSpec device = devices.spec(step.getDevice());
        DmaAccess access = switch (step.getAccess()) {
            case READ -> port.read(device, step.getPasid(), step.getIova(), Patterns.bounded(step.getLength()));
            case WRITE -> port.write(device, step.getPasid(), step.getIova(),
                    Patterns.repeat(step.getPattern(), step.getLength()));
            case PAGE_REQUEST -> port.pageRequest(device, step.getIova(), machine.state() == MachineState.RUNNING);
        };
        dma = Optional.of(access);
        devices.setLastRead(access.data());
        return Outcome.of(access.toString());
    }

    @Override
    public Outcome caseCorruptByte(CorruptByte step) {
        byte[] value = {(byte) step.getValue()};
        if (!machine.memory().contains(step.getAddress(), 1)) {
            return Outcome.failed(Errno.EFAULT, "no memory at " + Hex.of(step.getAddress()));
        }
        machine.memory().unguarded().write(step.getAddress(), value);
        return Outcome.of(0);
    }

    @Override
    public Outcome caseCorruptField(CorruptField step) {
        List<Placement> found = Structures.named(before, step.getStructure());
        if (step.getIndex() < 0 || step.getIndex() >= found.size()) {
            return Outcome.failed(Errno.ENOENT, step.getStructure() + " " + step.getIndex() + ": there are "
                    + found.size());
        }
        Placement place = found.get(step.getIndex());
        if (!FieldPath.of(step.getField()).in(place.layout())) {
            return Outcome.failed(Errno.EINVAL, step.getStructure() + " has no field " + step.getField());
        }
        Struct struct = place.layout().at(machine.memory().unguarded(), place.address()).orElseThrow();
        FieldPath.of(step.getField()).set(struct, step.getValue());
        struct.writeTo(machine.memory().unguarded());
        return Outcome.of(0);
    }

    @Override
    public Outcome caseDriverCall(DriverCall step) {
        return new DriverExecutor(machine, devices, users).call(step);
    }

    @Override
    public Outcome caseUnloadModule(UnloadModule step) {
        return happen("rmmod", step.getModule(), () -> {
            switch (step.getModule()) {
                case "iommufd" -> devices.iommu().iommufd().module().remove();
                case "vfio_pci" -> devices.iommu().vfio().module().remove();
                default -> throw new ErrnoException(Errno.ENOENT, "there is no module " + step.getModule());
            }
        });
    }

    @Override
    public Outcome caseCheck(Check step) {
        return Outcome.of(0);
    }
}
