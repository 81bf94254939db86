/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.liveupdate.model.Units;
import org.liveupdate.model.scenario.Access;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.CorruptField;
import org.liveupdate.model.scenario.DetachPasid;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.DriverFunction;
import org.liveupdate.model.scenario.EnableInterrupts;
import org.liveupdate.model.scenario.ExpectContent;
import org.liveupdate.model.scenario.ExpectCount;
import org.liveupdate.model.scenario.ExpectDma;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectField;
import org.liveupdate.model.scenario.ExpectLog;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.FailAllocation;
import org.liveupdate.model.scenario.FailFunction;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.ReadMemfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.SystemCall;
import org.liveupdate.model.scenario.UnloadModule;
import org.liveupdate.model.scenario.Unmap;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** Rules for the values of steps and expectations, each on its own. */
final class StepRules extends ScenarioSwitch<Boolean> {
    /** Events that end with an error number like a call. */
    private static final Set<EClass> CAN_FAIL = Set.of(Literals.KEXEC, Literals.ADD_DEVICE, Literals.REMOVE_DEVICE,
            Literals.ADD_UNIT, Literals.REMOVE_UNIT, Literals.DRIVER_CALL, Literals.UNLOAD_MODULE);
    private static final int LARGEST_PASID = (1 << 20) - 1;

    private final Scenario scenario;
    private final Problems problems;

    StepRules(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        for (Step step : scenario.getSteps()) {
            doSwitch(step);
            expectations(step);
            if (step instanceof Interleave interleave && interleave.getCall() != null) {
                doSwitch(interleave.getCall());
            }
        }
    }

    private void expectations(Step step) {
        boolean result = false;
        for (Expectation expectation : step.getExpectations()) {
            if (!canMeet(step, expectation)) {
                problems.add(Code.EXPECTATION, expectation, null, "an expectation that the step can meet",
                        expectation.eClass().getName() + " of " + step.eClass().getName());
            } else if (expectation instanceof ExpectErrno && unconditional(expectation)) {
                if (result) {
                    problems.add(Code.EXPECTATION, expectation, Literals.EXPECT_ERRNO__ERRNO, "one result", "another");
                }
                result = true;
            }
            doSwitch(expectation);
        }
    }

    private static boolean canMeet(Step step, Expectation expectation) {
        if (expectation instanceof ExpectErrno) {
            return step instanceof SystemCall || CAN_FAIL.contains(step.eClass());
        }
        if (expectation instanceof ExpectDma) {
            return step instanceof DmaProbe;
        }
        if (expectation instanceof ExpectContent) {
            return step instanceof ReadMemfd || step instanceof DmaProbe probe && probe.getAccess() == Access.READ;
        }
        return true;
    }

    static boolean unconditional(Expectation expectation) {
        return expectation.getOnlyWith() == null && expectation.getOnlyWithout() == null;
    }

    @Override
    public Boolean caseMapFile(MapFile step) {
        if (step.getMapping() != null && step.getMapping().getMemfd() == null) {
            problems.add(Code.REQUIRED, step.getMapping(), Literals.MAPPING__MEMFD, "the memfd to map", "none");
        }
        return true;
    }

    @Override
    public Boolean caseUnmap(Unmap step) {
        if (step.getMapping() == null && step.getIoas() == null) {
            problems.add(Code.REQUIRED, step, Literals.UNMAP__MAPPING, "a mapping, or an IOAS with address and length",
                    "neither");
        }
        return true;
    }

    @Override
    public Boolean caseAttachPasid(AttachPasid step) {
        problems.range(step, Literals.ATTACH_PASID__PASID, step.getPasid(), 1, LARGEST_PASID);
        return true;
    }

    @Override
    public Boolean caseDetachPasid(DetachPasid step) {
        problems.range(step, Literals.DETACH_PASID__PASID, step.getPasid(), 1, LARGEST_PASID);
        return true;
    }

    @Override
    public Boolean caseEnableInterrupts(EnableInterrupts step) {
        if (step.getCdev() != null && step.getCdev().getDevice() != null) {
            problems.range(step, Literals.ENABLE_INTERRUPTS__VECTORS, step.getVectors(), 1,
                    step.getCdev().getDevice().getVectors());
        }
        return true;
    }

    @Override
    public Boolean caseFailAllocation(FailAllocation step) {
        problems.range(step, Literals.FAIL_ALLOCATION__NTH, step.getNth(), 1, Integer.MAX_VALUE);
        return true;
    }

    @Override
    public Boolean caseFailFunction(FailFunction step) {
        return text(step, Literals.FAIL_FUNCTION__FUNCTION);
    }

    @Override
    public Boolean caseDriverCall(DriverCall step) {
        boolean token = step.getFunction() == DriverFunction.GET_TOKEN;
        for (EReference needed : token ? List.of(Literals.DRIVER_CALL__SESSION, Literals.DRIVER_CALL__FILE)
                : List.of(Literals.DRIVER_CALL__DEVICE)) {
            if (step.eGet(needed) == null) {
                problems.add(Code.REQUIRED, step, needed, "what " + step.getFunction().getLiteral() + " is about",
                        "nothing");
            }
        }
        return true;
    }

    @Override
    public Boolean caseUnloadModule(UnloadModule step) {
        return text(step, Literals.UNLOAD_MODULE__MODULE);
    }

    @Override
    public Boolean caseInterleave(Interleave step) {
        if (step.getCall() == null) {
            problems.add(Code.REQUIRED, step, Literals.INTERLEAVE__CALL, "the call that comes in between", "none");
        }
        return text(step, Literals.INTERLEAVE__POINT);
    }

    @Override
    public Boolean caseDmaProbe(DmaProbe step) {
        problems.range(step, Literals.DMA_PROBE__PASID, step.getPasid(), -1, LARGEST_PASID);
        Span span = new Span(step.getIova(), step.getLength());
        if (step.getLength() <= 0 || span.wraps()) {
            problems.add(Code.RANGE, step, Literals.DMA_PROBE__LENGTH, "a range of addresses",
                    Units.size(step.getLength()));
        }
        return true;
    }

    @Override
    public Boolean caseCorruptByte(CorruptByte step) {
        problems.range(step, Literals.CORRUPT_BYTE__VALUE, step.getValue(), 0, 255);
        Span at = new Span(step.getAddress(), 1);
        if (scenario.getMachine() != null && scenario.getMachine().getMemory().stream()
                .noneMatch(range -> new Span(range.getStart(), range.getSize()).contains(at))) {
            problems.add(Code.RANGE, step, Literals.CORRUPT_BYTE__ADDRESS, "an address in memory",
                    Units.address(step.getAddress()));
        }
        return true;
    }

    @Override
    public Boolean caseCorruptField(CorruptField step) {
        problems.range(step, Literals.CORRUPT_FIELD__INDEX, step.getIndex(), 0, Integer.MAX_VALUE);
        return text(step, Literals.CORRUPT_FIELD__STRUCTURE) && text(step, Literals.CORRUPT_FIELD__FIELD);
    }

    @Override
    public Boolean caseExpectField(ExpectField expectation) {
        problems.range(expectation, Literals.EXPECT_FIELD__INDEX, expectation.getIndex(), 0, Integer.MAX_VALUE);
        return List.of(Literals.EXPECT_FIELD__STRUCTURE, Literals.EXPECT_FIELD__FIELD, Literals.EXPECT_FIELD__VALUE)
                .stream()
                .allMatch(feature -> text(expectation, feature));
    }

    @Override
    public Boolean caseExpectCount(ExpectCount expectation) {
        problems.range(expectation, Literals.EXPECT_COUNT__COUNT, expectation.getCount(), 0, Integer.MAX_VALUE);
        return true;
    }

    @Override
    public Boolean caseExpectLog(ExpectLog expectation) {
        return text(expectation, Literals.EXPECT_LOG__TEXT);
    }

    private boolean text(EObject object, EAttribute feature) {
        Object value = object.eGet(feature);
        boolean there = value instanceof String text && !text.isBlank();
        if (!there) {
            problems.add(Code.REQUIRED, object, feature, "a text", "none");
        }
        return there;
    }

    @Override
    public Boolean defaultCase(EObject object) {
        return true;
    }
}
