/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.label;

import static org.liveupdate.model.label.ElementNames.device;
import static org.liveupdate.model.label.ElementNames.file;
import static org.liveupdate.model.label.ElementNames.mapping;
import static org.liveupdate.model.label.ElementNames.named;
import static org.liveupdate.model.label.ElementNames.none;
import static org.liveupdate.model.label.ElementNames.number;
import static org.liveupdate.model.label.ElementNames.object;
import static org.liveupdate.model.label.ElementNames.value;
import static org.liveupdate.model.label.LabelTexts.label;

import org.liveupdate.model.Seals;
import org.liveupdate.model.Units;
import org.liveupdate.model.scenario.Access;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.AddUnit;
import org.liveupdate.model.scenario.AllocateHwpt;
import org.liveupdate.model.scenario.AllocateIoas;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.BindDevice;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.ClearFaults;
import org.liveupdate.model.scenario.CloseFile;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.CorruptField;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.CutArea;
import org.liveupdate.model.scenario.DestroyObject;
import org.liveupdate.model.scenario.DetachDevice;
import org.liveupdate.model.scenario.DetachPasid;
import org.liveupdate.model.scenario.DisableInterrupts;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.DriverFunction;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.EnableInterrupts;
import org.liveupdate.model.scenario.FailAllocation;
import org.liveupdate.model.scenario.FailFunction;
import org.liveupdate.model.scenario.FinishSession;
import org.liveupdate.model.scenario.GetSessionName;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.MapMemfd;
import org.liveupdate.model.scenario.MapUserMemory;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.MemoryPressure;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ReadMemfd;
import org.liveupdate.model.scenario.RemoveDevice;
import org.liveupdate.model.scenario.RemoveUnit;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.ResetDevice;
import org.liveupdate.model.scenario.ResizeMemfd;
import org.liveupdate.model.scenario.RetrieveFile;
import org.liveupdate.model.scenario.RetrieveSession;
import org.liveupdate.model.scenario.SealMemfd;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UnloadModule;
import org.liveupdate.model.scenario.Unmap;
import org.liveupdate.model.scenario.WriteMemfd;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** Labels of steps: what happens, with the names of what it happens to. */
final class StepLabels extends ScenarioSwitch<String> {

    /** The label of a step. */
    String text(Step step) {
        String text = doSwitch(step);
        return step.isDisabled() ? label("Step.disabled", text) : text;
    }

    @Override
    public String caseOpenFile(OpenFile object) {
        return label("OpenFile", file(object.getFile()));
    }

    @Override
    public String caseCloseFile(CloseFile object) {
        return label("CloseFile", file(object.getFile()));
    }

    @Override
    public String caseCreateSession(CreateSession object) {
        return label("CreateSession", named("session", object.getSession()));
    }

    @Override
    public String caseRetrieveSession(RetrieveSession object) {
        return label("RetrieveSession", named("session", object.getSession()));
    }

    @Override
    public String casePreserveFile(PreserveFile object) {
        return label("PreserveFile", file(object.getFile()), Units.address(object.getToken()));
    }

    @Override
    public String caseFinishSession(FinishSession object) {
        return label("FinishSession", named("session", object.getSession()));
    }

    @Override
    public String caseGetSessionName(GetSessionName object) {
        return label("GetSessionName", named("session", object.getSession()));
    }

    @Override
    public String caseCreateMemfd(CreateMemfd object) {
        return label("CreateMemfd", named("memfd", object.getMemfd()));
    }

    @Override
    public String caseSealMemfd(SealMemfd object) {
        return label("SealMemfd", named("memfd", object.getMemfd()), Seals.text(object.getSeals()));
    }

    @Override
    public String caseResizeMemfd(ResizeMemfd object) {
        return label("ResizeMemfd", named("memfd", object.getMemfd()), Units.size(object.getSize()));
    }

    @Override
    public String caseWriteMemfd(WriteMemfd object) {
        return label("WriteMemfd",
                named("memfd", object.getMemfd()),
                Units.size(object.getLength()),
                Units.address(object.getOffset()));
    }

    @Override
    public String caseReadMemfd(ReadMemfd object) {
        return label("ReadMemfd",
                named("memfd", object.getMemfd()),
                Units.size(object.getLength()),
                Units.address(object.getOffset()));
    }

    @Override
    public String caseMapMemfd(MapMemfd object) {
        return label("MapMemfd", named("memfd", object.getMemfd()));
    }

    @Override
    public String caseAllocateIoas(AllocateIoas object) {
        return label("AllocateIoas", named("IOAS", object.getIoas()));
    }

    @Override
    public String caseAllocateHwpt(AllocateHwpt object) {
        return label("AllocateHwpt", named("hwpt", object.getHwpt()));
    }

    @Override
    public String caseMapFile(MapFile object) {
        return label("MapFile", mapping(object.getMapping()));
    }

    @Override
    public String caseMapUserMemory(MapUserMemory object) {
        return label("MapUserMemory", mapping(object.getMapping()));
    }

    @Override
    public String caseCutArea(CutArea object) {
        return label("CutArea", named("IOAS", object.getIoas()), Units.address(object.getIova()));
    }

    @Override
    public String caseDestroyObject(DestroyObject object) {
        return label("DestroyObject", object(object.getObject()));
    }

    @Override
    public String caseMarkForPreservation(MarkForPreservation object) {
        return label("MarkForPreservation", named("hwpt", object.getHwpt()), Units.address(object.getToken()));
    }

    @Override
    public String caseBindDevice(BindDevice object) {
        return label("BindDevice", device(object.getCdev()), named("iommufd", object.getIommufd()));
    }

    @Override
    public String caseAttachDevice(AttachDevice object) {
        return label("AttachDevice", device(object.getCdev()), object(object.getPageTable()));
    }

    @Override
    public String caseReplaceAttachment(ReplaceAttachment object) {
        return label("ReplaceAttachment", device(object.getCdev()), object(object.getPageTable()));
    }

    @Override
    public String caseDetachDevice(DetachDevice object) {
        return label("DetachDevice", device(object.getCdev()));
    }

    @Override
    public String caseAttachPasid(AttachPasid object) {
        return label("AttachPasid",
                device(object.getCdev()),
                number(object.getPasid()),
                object(object.getPageTable()));
    }

    @Override
    public String caseDetachPasid(DetachPasid object) {
        return label("DetachPasid", device(object.getCdev()), number(object.getPasid()));
    }

    @Override
    public String caseEnableInterrupts(EnableInterrupts object) {
        return label("EnableInterrupts", device(object.getCdev()), number(object.getVectors()));
    }

    @Override
    public String caseDisableInterrupts(DisableInterrupts object) {
        return label("DisableInterrupts", device(object.getCdev()));
    }

    @Override
    public String caseResetDevice(ResetDevice object) {
        return label("ResetDevice", device(object.getCdev()));
    }

    @Override
    public String caseKillProcess(KillProcess object) {
        return label("KillProcess", named("process", object.getProcess()));
    }

    @Override
    public String caseAddDevice(AddDevice object) {
        return label("AddDevice", device(object.getDevice()));
    }

    @Override
    public String caseRemoveDevice(RemoveDevice object) {
        return label("RemoveDevice", device(object.getDevice()));
    }

    @Override
    public String caseRemoveUnit(RemoveUnit object) {
        return label("RemoveUnit", named("unit", object.getUnit()));
    }

    @Override
    public String caseFailAllocation(FailAllocation object) {
        return label("FailAllocation", number(object.getNth()));
    }

    @Override
    public String caseFailFunction(FailFunction object) {
        return label("FailFunction", value(object.getFunction()), object.getErrno().getLiteral());
    }

    @Override
    public String caseClearFaults(ClearFaults object) {
        return label("ClearFaults");
    }

    @Override
    public String caseInterleave(Interleave object) {
        return label("Interleave",
                value(object.getPoint()),
                object.getCall() == null ? none() : text(object.getCall()));
    }

    @Override
    public String caseCorruptByte(CorruptByte object) {
        return label("CorruptByte", Units.address(object.getAddress()), Units.address(object.getValue()));
    }

    @Override
    public String caseCorruptField(CorruptField object) {
        return label("CorruptField",
                value(object.getStructure()),
                number(object.getIndex()),
                value(object.getField()),
                Units.address(object.getValue()));
    }

    @Override
    public String caseRetrieveFile(RetrieveFile object) {
        String token = Units.address(object.getToken());
        return object.getFile() == null ? label("RetrieveFile", token)
                : label("RetrieveFile.file", token, file(object.getFile()));
    }

    @Override
    public String caseUnmap(Unmap object) {
        return object.getMapping() != null || object.getIoas() == null ? label("Unmap", mapping(object.getMapping()))
                : label("Unmap.range", named("IOAS", object.getIoas()), Units.size(object.getLength()),
                Units.address(object.getIova()));
    }

    @Override
    public String caseAddUnit(AddUnit object) {
        return label(object.isFails() ? "AddUnit.fails" : "AddUnit", named("unit", object.getUnit()));
    }

    @Override
    public String caseDmaProbe(DmaProbe object) {
        String device = device(object.getDevice());
        if (object.getAccess() == Access.PAGE_REQUEST) {
            return label("DmaProbe.page", device, Units.address(object.getIova()));
        }
        String who = object.getPasid() < 0 ? device : label("DmaProbe.pasid", device, number(object.getPasid()));
        return label(object.getAccess() == Access.READ ? "DmaProbe.read" : "DmaProbe.write", who,
                Units.size(object.getLength()),
                Units.address(object.getIova()));
    }

    @Override
    public String caseDriverCall(DriverCall object) {
        String function = object.getFunction().getLiteral();
        return object.getFunction() == DriverFunction.GET_TOKEN
                ? label("DriverCall.token", function, named("session", object.getSession()), file(object.getFile()))
                : label("DriverCall", function, device(object.getDevice()));
    }

    @Override
    public String caseUnloadModule(UnloadModule object) {
        return label("UnloadModule", value(object.getModule()));
    }

    @Override
    public String caseMemoryPressure(MemoryPressure object) {
        return label(object.isOn() ? "MemoryPressure.on" : "MemoryPressure.off");
    }

    @Override
    public String caseKexec(Kexec object) {
        return object.getUntil() == KexecStage.BOOT ? label("Kexec.boot")
                : label("Kexec", object.getUntil().getLiteral());
    }

    @Override
    public String caseCheck(Check object) {
        return label("Check");
    }

    @Override
    public String caseElement(Element object) {
        return object.eClass().getName();
    }
}
