/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.AddUnit;
import org.liveupdate.model.scenario.AllocateHwpt;
import org.liveupdate.model.scenario.AllocateIoas;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectPanic;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.RemoveDevice;
import org.liveupdate.model.scenario.RemoveUnit;
import org.liveupdate.model.scenario.RetrieveFile;
import org.liveupdate.model.scenario.RetrieveSession;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.SystemCall;
import org.liveupdate.model.scenario.UserObject;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * Rules for the order of steps: what a step uses has to exist when it runs. A step that expects an error may do what
 * cannot work; that is then the point of it.
 */
final class LifecycleRules {
    /** References of steps to what the step makes; everything else that a call refers to has to exist. */
    private static final Set<EReference> MADE = Set.of(Literals.OPEN_FILE__FILE, Literals.MEMFD_CALL__MEMFD,
            Literals.SESSION_CALL__SESSION, Literals.ALLOCATE_IOAS__IOAS, Literals.ALLOCATE_HWPT__HWPT,
            Literals.RETRIEVE_FILE__FILE);
    /** References to descriptions, which are no objects of the kernel: a mapping is known by its IOAS and address. */
    private static final Set<EReference> DESCRIBED = Set.of(Literals.MAP_FILE__MAPPING,
            Literals.MAP_USER_MEMORY__MAPPING,
            Literals.UNMAP__MAPPING);

    private final Scenario scenario;
    private final Problems problems;
    private final Progress progress = new Progress();
    private final Set<Element> gone = new HashSet<>();

    LifecycleRules(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        if (scenario.getMachine() != null) {
            scenario.getMachine().getUnits().stream().filter(IommuUnit::isPresent).forEach(progress.present::add);
            Machines.devices(scenario.getMachine()).stream().filter(Device::isPresent).forEach(progress.present::add);
        }
        CallRules calls = new CallRules(progress, problems);
        CallRules attempts = new CallRules(progress, new Problems());
        for (Step step : scenario.getSteps()) {
            if (step.isDisabled()) {
                continue;
            }
            if (step instanceof Interleave interleave && interleave.getCall() != null) {
                call(interleave.getCall(), calls);
            } else if (step instanceof SystemCall call) {
                call(call, mayFail(step) ? attempts : calls);
            } else {
                event(step);
            }
        }
    }

    /** Whether a step expects that it fails on every kernel, with an error or a panic. */
    static boolean fails(Step step) {
        boolean panics = step.getExpectations().stream().anyMatch(ExpectPanic.class::isInstance)
                && results(step).noneMatch(result -> result.getErrno() == Errno.OK);
        return results(step).anyMatch(result -> result.getErrno() != Errno.OK
                && (panics || StepRules.unconditional(result)));
    }

    private static Stream<ExpectErrno> results(Step step) {
        return step.getExpectations().stream().filter(ExpectErrno.class::isInstance).map(ExpectErrno.class::cast);
    }

    /** Whether a step is expected to fail on some kernels: what it needs may be missing then. */
    private static boolean mayFail(Step step) {
        return results(step).anyMatch(result -> result.getErrno() != Errno.OK);
    }

    private void call(SystemCall step, CallRules calls) {
        if (progress.stage != null) {
            problems.add(Code.KEXEC_STAGE, step, null,
                    "a call of a program before kexec or after the next kernel has booted",
                    "one in stage " + progress.stage.getLiteral());
        }
        if (fails(step)) {
            return;
        }
        for (EReference reference : step.eClass().getEAllReferences()) {
            if (!reference.isContainment() && step.eGet(reference) instanceof UserObject object
                    && !DESCRIBED.contains(reference)) {
                if (MADE.contains(reference) && makes(step)) {
                    made(step, reference, object);
                } else {
                    used(step, reference, object);
                }
            }
        }
        calls.doSwitch(step);
    }

    private static boolean makes(Step step) {
        return step instanceof OpenFile || step instanceof CreateMemfd || step instanceof CreateSession
                || step instanceof RetrieveSession
                || step instanceof AllocateIoas || step instanceof AllocateHwpt;
    }

    private void made(Step step, EReference reference, UserObject object) {
        EObject holder = object.eContainer();
        if (progress.existing.contains(object)) {
            problems.add(Code.EXISTS_ALREADY, step, reference, "something that does not exist yet",
                    Problems.name(object));
        } else if (holder instanceof UserObject inner && !progress.existing.contains(inner)) {
            used(step, reference, inner);
        } else if (object instanceof VfioCdev cdev && cdev.getDevice() != null
                && !progress.isPresent(cdev.getDevice())) {
            problems.add(Code.HOTPLUG, step, reference, "a device that is there", Problems.name(cdev.getDevice()));
        }
        progress.begin(object);
    }

    private void used(Step step, EReference reference, UserObject object) {
        if (step instanceof RetrieveFile && reference == Literals.RETRIEVE_FILE__FILE
                || progress.existing.contains(object)) {
            return;
        }
        boolean ended = progress.existed.contains(object);
        // Once is enough: what follows from it would only hide it.
        if (gone.add(object)) {
            problems.add(ended ? Code.AFTER_IT_ENDED : Code.BEFORE_IT_EXISTS, step, reference, ended
                    ? "something that exists" : "something that an earlier step made", Problems.name(object)
                            + (ended ? ", which has ended" : ", which no step made"));
        }
    }

    private void event(Step step) {
        if (step instanceof KillProcess kill && kill.getProcess() != null) {
            progress.die(kill.getProcess());
        } else if (step instanceof Kexec kexec) {
            kexec(kexec);
        } else if (step instanceof AddDevice add && add.getDevice() != null) {
            plug(step, Literals.ADD_DEVICE__DEVICE, add.getDevice(), true);
            scenarioUnit(step, add.getDevice());
        } else if (step instanceof RemoveDevice remove && remove.getDevice() != null) {
            plug(step, Literals.REMOVE_DEVICE__DEVICE, remove.getDevice(), false);
        } else if (step instanceof AddUnit add && add.getUnit() != null && !add.isFails()) {
            plug(step, Literals.ADD_UNIT__UNIT, add.getUnit(), true);
        } else if (step instanceof RemoveUnit remove && remove.getUnit() != null) {
            plug(step, Literals.REMOVE_UNIT__UNIT, remove.getUnit(), false);
        } else if (step instanceof DmaProbe probe && probe.getDevice() != null
                && !progress.isPresent(probe.getDevice())) {
            problems.add(Code.HOTPLUG, step, Literals.DMA_PROBE__DEVICE, "a device that is there",
                    Problems.name(probe.getDevice()));
        }
    }

    private void scenarioUnit(Step step, Device device) {
        Machines.unit(scenario.getMachine(), device).filter(unit -> !progress.isPresent(unit))
                .ifPresent(unit -> problems.add(Code.HOTPLUG,
                step, Literals.ADD_DEVICE__DEVICE, "a device whose unit is there", Problems.name(unit) + " is not"));
    }

    private void plug(Step step, EReference reference, Element element, boolean add) {
        if (add == progress.present.contains(element)) {
            problems.add(Code.HOTPLUG, step, reference, add ? "something that is not there yet"
                    : "something that is there",
                    Problems.name(element));
        }
        if (add) {
            progress.present.add(element);
        } else {
            progress.present.remove(element);
        }
        // A unit comes and goes with its devices.
        if (element instanceof IommuUnit unit && scenario.getMachine() != null) {
            Machines.devices(scenario.getMachine()).stream()
                    .filter(device -> Machines.unit(scenario.getMachine(), device).filter(each -> each == unit)
                    .isPresent())
                    .forEach(add ? progress.present::add : progress.present::remove);
        }
    }

    private void kexec(Kexec kexec) {
        if (progress.stage != null && kexec.getUntil().compareTo(progress.stage) <= 0) {
            problems.add(Code.KEXEC_STAGE, kexec, Literals.KEXEC__UNTIL, "a stage after " + progress.stage.getLiteral(),
                    kexec.getUntil().getLiteral());
        }
        if (fails(kexec)) {
            progress.stage = null;
            return;
        }
        progress.stage = kexec.getUntil();
        if (progress.stage == KexecStage.BOOT) {
            progress.stage = null;
            progress.boot();
            gone.clear();
        }
    }
}
