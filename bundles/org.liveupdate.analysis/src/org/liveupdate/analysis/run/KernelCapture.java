/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liveupdate.kernel.iommu.IommuGroup;
import org.liveupdate.kernel.iommufd.BoundDevice;
import org.liveupdate.kernel.iommufd.Hwpt;
import org.liveupdate.kernel.iommufd.Ioas;
import org.liveupdate.kernel.iommufd.IommufdContext;
import org.liveupdate.kernel.iommufd.IommufdObject;
import org.liveupdate.kernel.luo.LiveUpdate;
import org.liveupdate.kernel.luo.Session;
import org.liveupdate.kernel.machine.IommuPart;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.LiveUpdatePart;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.user.Process;

/**
 * Looks, after each step, at what only the kernel knows. Most of it does not change in a step; that is kept once for
 * all steps, in pieces.
 */
final class KernelCapture {

    private static final int PIECE = 64;

    private final Machine machine;
    private final UserSpace users;
    private final Map<IommufdContext, Captured.Named> contexts = new LinkedHashMap<>();
    /** What was found last of each group of the running kernel. */
    private final Map<IommuGroup, Captured.Group> groups = new IdentityHashMap<>();
    private List<CapturedPiece> last = List.of();

    KernelCapture(Machine machine, UserSpace users) {
        this.machine = machine;
        this.users = users;
    }

    /** The objects of the kernel that runs, or has panicked; none in the gap of a kexec. */
    List<CapturedPiece> take() {
        List<Captured> found = new ArrayList<>();
        follow();
        if (machine.state() != MachineState.GAP) {
            Kernel kernel = machine.kernel();
            processes(found);
            kernel.part(IommuPart.class).ifPresent(iommu -> groups(iommu, found));
            contexts.keySet().removeIf(context -> context.references() == 0);
            contexts.forEach((context, named) -> context(context, named, found));
            kernel.part(LiveUpdatePart.class).ifPresent(live -> sessions(live.luo(), found));
        }
        last = shared(found);
        return last;
    }

    /** Notes which iommufds are open, of which no more is known later than the process and number of their file. */
    void follow() {
        if (machine.state() == MachineState.GAP) {
            return;
        }
        if (users.programs().isEmpty()) {
            // a new kernel has no processes, and what the old one had open is gone with it
            contexts.clear();
            groups.clear();
        }
        users.programs().values().forEach(program -> program.process().files().forEach((number, file) -> {
            if (file instanceof IommufdContext context) {
                remember(program, number, context);
            }
        }));
    }

    private List<CapturedPiece> shared(List<Captured> found) {
        List<CapturedPiece> pieces = new ArrayList<>();
        for (int from = 0; from < found.size(); from += PIECE) {
            List<Captured> piece = found.subList(from, Math.min(found.size(), from + PIECE));
            int number = pieces.size();
            pieces.add(number < last.size() && last.get(number).objects().equals(piece) ? last.get(number)
                    : new CapturedPiece(piece));
        }
        return pieces.equals(last) ? last : List.copyOf(pieces);
    }

    private void processes(List<Captured> found) {
        users.programs().values().forEach(program -> {
            Process running = program.process();
            found.add(new Captured.Running(running.name(), running.isAlive(), running.files().size()));
        });
    }

    private void remember(Program program, int fd, IommufdContext context) {
        if (!contexts.containsKey(context)) {
            contexts.put(context, program.iommufd(fd)
                    .map(element -> new Captured.Named(element.getId(), element.getName()))
                    .orElse(new Captured.Named(program.process().name() + "/" + fd, context.name())));
        }
    }

    private void groups(IommuPart iommu, List<Captured> found) {
        Map<Object, Integer> owners = new LinkedHashMap<>();
        for (IommuGroup group : iommu.core().groups()) {
            Captured.Group known = groups.get(group);
            if (known == null || !known.isCurrent()) {
                known = Captured.Group.of(group);
                groups.put(group, known);
            }
            found.add(known);
            if (group.owner() != null) {
                owners.merge(group.owner(), 1, Integer::sum);
            }
        }
        owners.forEach((owner, number) -> found.add(new Captured.Owner(owner, number)));
    }

    private static void context(IommufdContext context, Captured.Named named, List<Captured> found) {
        List<IommufdObject> objects = context.objects(IommufdObject.class);
        found.add(new Captured.Context(named, context.owner(), context.references(), objects.size()));
        for (IommufdObject object : objects) {
            if (object instanceof Ioas ioas) {
                found.add(new Captured.AddressSpace(named, ioas, ioas.users(), ioas.mappings(), ioas.isImmutable()));
            } else if (object instanceof Hwpt hwpt) {
                found.add(new Captured.Table(named, hwpt, hwpt.users(), hwpt.token(), hwpt.domain().serialized()));
            } else if (object instanceof BoundDevice device) {
                found.add(bound(context, named, device));
            }
        }
    }

    private static Captured bound(IommufdContext context, Captured.Named named, BoundDevice device) {
        IommuGroup group = device.device().group();
        Map<Integer, Hwpt> pasids = Map.of();
        if (group != null && !group.pasids().isEmpty()) {
            Map<Integer, Hwpt> attached = new TreeMap<>();
            group.pasids().keySet().forEach(pasid -> context.attached(device, pasid)
                    .ifPresent(hwpt -> attached.put(pasid, hwpt)));
            pasids = attached;
        }
        return new Captured.Bound(named, device, device.users(), context.attached(device, 0).orElse(null),
                pasids);
    }

    private static void sessions(LiveUpdate luo, List<Captured> found) {
        luo.incomingSessions().forEach(session -> session(session, true, found));
        luo.outgoingSessions().forEach(session -> session(session, false, found));
    }

    private static void session(Session session, boolean incoming, List<Captured> found) {
        List<Session.FileState> files = session.fileStates();
        found.add(new Captured.LuoSession(session.name(), incoming, session.isRetrieved(), files.size()));
        files.forEach(file -> found.add(new Captured.SessionFile(session.name(), incoming, file)));
    }
}
