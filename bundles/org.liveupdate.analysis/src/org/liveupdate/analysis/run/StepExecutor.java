/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommufd.UserMemory;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.memfd.Shmem;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.user.IommufdIoctls;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.AllocateHwpt;
import org.liveupdate.model.scenario.AllocateIoas;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.BindDevice;
import org.liveupdate.model.scenario.CloseFile;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.CutArea;
import org.liveupdate.model.scenario.DestroyObject;
import org.liveupdate.model.scenario.DetachDevice;
import org.liveupdate.model.scenario.DetachPasid;
import org.liveupdate.model.scenario.DisableInterrupts;
import org.liveupdate.model.scenario.EnableInterrupts;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.FinishSession;
import org.liveupdate.model.scenario.GetSessionName;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.MapMemfd;
import org.liveupdate.model.scenario.MapUserMemory;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ReadMemfd;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.ResetDevice;
import org.liveupdate.model.scenario.ResizeMemfd;
import org.liveupdate.model.scenario.RetrieveFile;
import org.liveupdate.model.scenario.RetrieveSession;
import org.liveupdate.model.scenario.SealMemfd;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Unmap;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.scenario.WriteMemfd;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** Makes the system calls of a scenario: one method for each kind of step. */
final class StepExecutor extends ScenarioSwitch<Outcome> {

    private final MachineDevices devices;
    private final UserSpace users;
    private final Machine machine;

    StepExecutor(Machine machine, MachineDevices devices, UserSpace users) {
        this.machine = machine;
        this.devices = devices;
        this.users = users;
    }

    @Override
    public Outcome caseOpenFile(OpenFile step) {
        FileObject file = step.getFile();
        Program program = users.of(file);
        Outcome outcome;
        if (file instanceof LiveupdateNode) {
            outcome = program.luo().open();
        } else if (file instanceof Iommufd) {
            outcome = program.iommufd().open();
        } else if (file instanceof VfioCdev cdev) {
            outcome = open(program, cdev);
        } else {
            outcome = create(program, (Memfd) file);
        }
        return named(program, file, outcome);
    }

    private Outcome open(Program program, VfioCdev cdev) {
        Outcome bound = bindToVfio(program, cdev);
        return bound.isDone() ? program.vfio().open(devices.kernelDevice(cdev.getDevice()).orElseThrow()) : bound;
    }

    /**
     * A device is bound to vfio-pci before its file is opened or retrieved for the first time, as a VMM's set-up does.
     */
    private Outcome bindToVfio(Program program, VfioCdev cdev) {
        Optional<Device> device = devices.kernelDevice(cdev.getDevice());
        if (device.isEmpty()) {
            return Outcome.failed(Errno.ENODEV, cdev.getDevice().getName() + " is not plugged in");
        }
        return devices.isBoundToVfio(device.get()) ? Outcome.of(0) : program.vfio().bindDriver(device.get());
    }

    @Override
    public Outcome caseCloseFile(CloseFile step) {
        return by(step.getFile(), program -> program.process().close(program.fd(step.getFile())));
    }

    @Override
    public Outcome caseCreateSession(CreateSession step) {
        return naming(step.getSession(), program ->
                program.luo().createSession(program.fd(node(step.getNode(), step.getSession())),
                        step.getSession().getName()));
    }

    @Override
    public Outcome caseRetrieveSession(RetrieveSession step) {
        return naming(step.getSession(), program ->
                program.luo().retrieveSession(program.fd(node(step.getNode(), step.getSession())),
                        step.getSession().getName()));
    }

    /** /dev/liveupdate of a call: the one it names, else that of the session's process; null if there is none. */
    private static LiveupdateNode node(LiveupdateNode named, Session session) {
        if (named != null || !(session.eContainer() instanceof UserProcess process)) {
            return named;
        }
        return process.getObjects().stream().filter(LiveupdateNode.class::isInstance).map(LiveupdateNode.class::cast)
                .findFirst().orElse(null);
    }

    @Override
    public Outcome casePreserveFile(PreserveFile step) {
        return by(step.getSession(), program ->
                program.luo().preserve(program.fd(step.getSession()), program.fd(step.getFile()), step.getToken()));
    }

    @Override
    public Outcome caseRetrieveFile(RetrieveFile step) {
        Program program = users.of(step.getSession());
        if (step.getFile() instanceof VfioCdev cdev) {
            Outcome bound = bindToVfio(program, cdev);
            if (!bound.isDone()) {
                return bound;
            }
        }
        return named(program, step.getFile(), program.luo().retrieve(program.fd(step.getSession()), step.getToken()));
    }

    @Override
    public Outcome caseFinishSession(FinishSession step) {
        return by(step.getSession(), program -> program.luo().finish(program.fd(step.getSession())));
    }

    @Override
    public Outcome caseGetSessionName(GetSessionName step) {
        return by(step.getSession(), program -> program.luo().getName(program.fd(step.getSession())));
    }

    @Override
    public Outcome caseCreateMemfd(CreateMemfd step) {
        return naming(step.getMemfd(), program -> create(program, step.getMemfd()));
    }

    private static Outcome create(Program program, Memfd memfd) {
        Outcome created = program.memfd().create(memfd.getName(), Shmem.MFD_ALLOW_SEALING, memfd.getFolioOrder());
        if (!created.isDone()) {
            return created;
        }
        Outcome last = program.memfd().truncate(created.fd(), memfd.getSize());
        if (last.isDone() && !memfd.isHoles() && memfd.getSize() > 0) {
            last = program.memfd().allocate(created.fd(), 0, memfd.getSize(), false);
        }
        if (last.isDone() && memfd.getSeals() != 0) {
            last = program.memfd().addSeals(created.fd(), memfd.getSeals());
        }
        return last.isDone() ? created : last;
    }

    @Override
    public Outcome caseSealMemfd(SealMemfd step) {
        return by(step.getMemfd(), program -> program.memfd().addSeals(program.fd(step.getMemfd()), step.getSeals()));
    }

    @Override
    public Outcome caseResizeMemfd(ResizeMemfd step) {
        return by(step.getMemfd(), program -> program.memfd().truncate(program.fd(step.getMemfd()), step.getSize()));
    }

    @Override
    public Outcome caseWriteMemfd(WriteMemfd step) {
        Program program = users.of(step.getMemfd());
        Outcome moved = program.memfd().seek(program.fd(step.getMemfd()), step.getOffset());
        return moved.isDone() ? program.memfd().write(program.fd(step.getMemfd()),
                Patterns.repeat(step.getPattern(), step.getLength())) : moved;
    }

    @Override
    public Outcome caseReadMemfd(ReadMemfd step) {
        Program program = users.of(step.getMemfd());
        Outcome moved = program.memfd().seek(program.fd(step.getMemfd()), step.getOffset());
        if (!moved.isDone()) {
            return moved;
        }
        byte[] bytes = new byte[Patterns.bounded(step.getLength())];
        Outcome read = program.memfd().read(program.fd(step.getMemfd()), bytes);
        devices.setLastRead(read.isDone() ? bytes : new byte[0]);
        return read;
    }

    @Override
    public Outcome caseMapMemfd(MapMemfd step) {
        return by(step.getMemfd(), program -> program.memfd().mmap(program.fd(step.getMemfd()), step.isWriteable()));
    }

    @Override
    public Outcome caseAllocateIoas(AllocateIoas step) {
        return naming(step.getIoas(), program -> program.iommufd().ioasAlloc(iommufd(program, step.getIoas())));
    }

    @Override
    public Outcome caseAllocateHwpt(AllocateHwpt step) {
        Hwpt hwpt = step.getHwpt();
        Program program = users.of(hwpt);
        Set<DomainFlag> flags = EnumSet.noneOf(DomainFlag.class);
        if (hwpt.isNestParent()) {
            flags.add(DomainFlag.NEST_PARENT);
        }
        if (hwpt.isDirtyTracking()) {
            flags.add(DomainFlag.DIRTY_TRACKING);
        }
        if (hwpt.isPasid()) {
            flags.add(DomainFlag.PASID);
        }
        try {
            EObject parent = hwpt.getParent() == null ? hwpt.eContainer() : hwpt.getParent();
            return named(program, hwpt, program.iommufd().hwptAlloc(iommufd(program, hwpt),
                    program.device(hwpt.getDevice()),
                    program.fd((Element) parent), flags));
        } catch (ErrnoException e) {
            return Outcome.failed(e.errno(), e.getMessage());
        }
    }

    @Override
    public Outcome caseMapFile(MapFile step) {
        Mapping mapping = step.getMapping();
        Program program = users.of(mapping);
        Ioas ioas = (Ioas) mapping.eContainer();
        return named(program, mapping, program.iommufd().mapFile(iommufd(program, ioas), program.fd(ioas),
                program.fd(mapping.getMemfd()), mapping.getOffset(), mapping.getLength(), iova(mapping),
                protection(mapping)));
    }

    @Override
    public Outcome caseMapUserMemory(MapUserMemory step) {
        Mapping mapping = step.getMapping();
        Program program = users.of(mapping);
        Ioas ioas = (Ioas) mapping.eContainer();
        try {
            UserMemory memory = new UserMemory(machine.kernel().pages(), "memory of " + program.process(), 0,
                    Patterns.pages(mapping.getLength()));
            return named(program, mapping, program.iommufd().map(iommufd(program, ioas), program.fd(ioas), memory, 0,
                    mapping.getLength(), iova(mapping), protection(mapping)));
        } catch (ErrnoException e) {
            return Outcome.failed(e.errno(), e.getMessage());
        }
    }

    @Override
    public Outcome caseUnmap(Unmap step) {
        Mapping mapping = step.getMapping();
        Ioas ioas = mapping == null ? step.getIoas() : (Ioas) mapping.eContainer();
        Program program = users.of(ioas);
        long iova = mapping == null ? step.getIova() : program.number(mapping);
        return program.iommufd().unmap(iommufd(program, ioas), program.fd(ioas), iova,
                mapping == null ? step.getLength() : mapping.getLength());
    }

    @Override
    public Outcome caseCutArea(CutArea step) {
        return by(step.getIoas(), program ->
                program.iommufd().cut(iommufd(program, step.getIoas()), program.fd(step.getIoas()), step.getIova()));
    }

    @Override
    public Outcome caseDestroyObject(DestroyObject step) {
        return by(step.getObject(), program ->
                program.iommufd().destroy(iommufd(program, step.getObject()), program.fd(step.getObject())));
    }

    @Override
    public Outcome caseMarkForPreservation(MarkForPreservation step) {
        Program program = users.of(step.getHwpt());
        int iommufd = iommufd(program, step.getHwpt());
        int hwpt = program.fd(step.getHwpt());
        return step.isShortStructure()
                ? program.iommufd().setPreserve(iommufd, hwpt, step.getToken(), IommufdIoctls.POSTED)
                : program.iommufd().setPreserve(iommufd, hwpt, step.getToken());
    }

    @Override
    public Outcome caseBindDevice(BindDevice step) {
        Program program = users.of(step.getCdev());
        Outcome outcome = program.vfio().bind(program.fd(step.getCdev()), program.fd(step.getIommufd()));
        if (outcome.isDone()) {
            program.nameDevice(step.getCdev(), outcome.value());
        }
        return outcome;
    }

    @Override
    public Outcome caseAttachDevice(AttachDevice step) {
        return by(step.getCdev(), program ->
                program.vfio().attach(program.fd(step.getCdev()), program.fd(step.getPageTable())));
    }

    @Override
    public Outcome caseReplaceAttachment(ReplaceAttachment step) {
        return by(step.getCdev(), program ->
                program.vfio().attach(program.fd(step.getCdev()), program.fd(step.getPageTable())));
    }

    @Override
    public Outcome caseDetachDevice(DetachDevice step) {
        return by(step.getCdev(), program -> program.vfio().detach(program.fd(step.getCdev())));
    }

    @Override
    public Outcome caseAttachPasid(AttachPasid step) {
        return by(step.getCdev(), program ->
                program.vfio().attachPasid(program.fd(step.getCdev()), step.getPasid(),
                        program.fd(step.getPageTable())));
    }

    @Override
    public Outcome caseDetachPasid(DetachPasid step) {
        return by(step.getCdev(), program -> program.vfio().detachPasid(program.fd(step.getCdev()), step.getPasid()));
    }

    @Override
    public Outcome caseEnableInterrupts(EnableInterrupts step) {
        return by(step.getCdev(), program ->
                program.vfio().setInterrupts(program.fd(step.getCdev()), step.getVectors() > 0));
    }

    @Override
    public Outcome caseDisableInterrupts(DisableInterrupts step) {
        return by(step.getCdev(), program -> program.vfio().setInterrupts(program.fd(step.getCdev()), false));
    }

    @Override
    public Outcome caseResetDevice(ResetDevice step) {
        return by(step.getCdev(), program -> program.vfio().reset(program.fd(step.getCdev())));
    }

    /** A call of the process that an object belongs to. */
    private Outcome by(EObject object, Function<Program, Outcome> call) {
        return call.apply(users.of(object));
    }

    /** A call that gives a number to an element, made by the process that the element belongs to. */
    private Outcome naming(Element element, Function<Program, Outcome> call) {
        Program program = users.of(element);
        return named(program, element, call.apply(program));
    }

    private static Outcome named(Program program, Element element, Outcome outcome) {
        if (outcome.isDone()) {
            program.name(element, outcome.value());
        }
        return outcome;
    }

    private static int iommufd(Program program, EObject object) {
        EObject at = object;
        while (!(at instanceof Iommufd)) {
            at = at.eContainer();
        }
        return program.fd((Iommufd) at);
    }

    private static OptionalLong iova(Mapping mapping) {
        return mapping.isFixed() ? OptionalLong.of(mapping.getIova()) : OptionalLong.empty();
    }

    private static Protection protection(Mapping mapping) {
        return new Protection(mapping.isReadable(), mapping.isWriteable());
    }
}
