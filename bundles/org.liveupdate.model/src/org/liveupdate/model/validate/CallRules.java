/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.Seals;
import org.liveupdate.model.Units;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.CloseFile;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.DestroyObject;
import org.liveupdate.model.scenario.DetachDevice;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.FinishSession;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.MapUserMemory;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.RetrieveFile;
import org.liveupdate.model.scenario.RetrieveSession;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.SealMemfd;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.Unmap;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** What calls that are expected to succeed need, and what they change: tokens, mappings, the order of preserving. */
final class CallRules extends ScenarioSwitch<Boolean> {
    private final Progress progress;
    private final Problems problems;

    CallRules(Progress progress, Problems problems) {
        this.progress = progress;
        this.problems = problems;
    }

    @Override
    public Boolean caseCloseFile(CloseFile step) {
        progress.end(step.getFile());
        return true;
    }

    @Override
    public Boolean caseDestroyObject(DestroyObject step) {
        progress.end(step.getObject());
        return true;
    }

    @Override
    public Boolean caseCreateMemfd(CreateMemfd step) {
        progress.seals.put(step.getMemfd(), step.getMemfd() == null ? 0 : step.getMemfd().getSeals());
        return true;
    }

    @Override
    public Boolean caseSealMemfd(SealMemfd step) {
        progress.seals.merge(step.getMemfd(), step.getSeals(), (old, more) -> old | more);
        return true;
    }

    @Override
    public Boolean caseMapFile(MapFile step) {
        return map(step, step.getMapping());
    }

    @Override
    public Boolean caseMapUserMemory(MapUserMemory step) {
        return map(step, step.getMapping());
    }

    private boolean map(Step step, Mapping mapping) {
        if (mapping == null || !(mapping.eContainer() instanceof Ioas)) {
            return true;
        }
        Mapping other = progress.map(mapping);
        if (other != null) {
            problems.add(Code.OVERLAPPING_MAPPING, step, step instanceof MapFile ? Literals.MAP_FILE__MAPPING
                    : Literals.MAP_USER_MEMORY__MAPPING, "addresses of its own",
                    new Span(mapping.getIova(), mapping.getLength()) + ", which overlaps " + Problems.name(other));
        }
        if (step instanceof MapFile && mapping.getMemfd() != null) {
            progress.sealsAtMap.put(mapping,
                    progress.seals.getOrDefault(mapping.getMemfd(), mapping.getMemfd().getSeals()));
        }
        return true;
    }

    @Override
    public Boolean caseUnmap(Unmap step) {
        if (step.getMapping() != null) {
            progress.unmap(step.getMapping());
        } else if (step.getIoas() != null) {
            Span span = new Span(step.getIova(), step.getLength());
            step.getIoas().getMappings().stream()
                    .filter(each -> span.contains(new Span(each.getIova(), each.getLength())))
                    .forEach(progress::unmap);
        }
        return true;
    }

    @Override
    public Boolean caseMarkForPreservation(MarkForPreservation step) {
        PageTable table = step.getHwpt();
        if (table instanceof Ioas) {
            problems.add(Code.PAGE_TABLE, step, Literals.MARK_FOR_PRESERVATION__HWPT, "a HWPT", "the IOAS "
                    + Problems.name(table));
        } else if (table instanceof Hwpt hwpt) {
            for (Map.Entry<PageTable, Long> other : progress.marked.entrySet()) {
                if (other.getKey() != hwpt && other.getValue() == step.getToken()
                        && iommufd(other.getKey()) == iommufd(hwpt)) {
                    problems.add(Code.TOKEN_TAKEN, step, Literals.MARK_FOR_PRESERVATION__TOKEN,
                            "a token that no other HWPT has",
                            Units.address(step.getToken()) + ", that of " + Problems.name(other.getKey()));
                }
            }
            progress.marked.put(hwpt, step.getToken());
        }
        return true;
    }

    private static EObject iommufd(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof Iommufd)) {
            each = each.eContainer();
        }
        return each;
    }

    @Override
    public Boolean caseAttachDevice(AttachDevice step) {
        progress.attached.put(step.getCdev(), step.getPageTable());
        return true;
    }

    @Override
    public Boolean caseReplaceAttachment(ReplaceAttachment step) {
        progress.attached.put(step.getCdev(), step.getPageTable());
        return true;
    }

    @Override
    public Boolean caseDetachDevice(DetachDevice step) {
        progress.attached.remove(step.getCdev());
        return true;
    }

    @Override
    public Boolean casePreserveFile(PreserveFile step) {
        Session session = step.getSession();
        FileObject file = step.getFile();
        if (session == null || file == null) {
            return true;
        }
        if (progress.retrieved.contains(session)) {
            problems.add(Code.SESSION_DIRECTION, step, Literals.SESSION_CALL__SESSION, "a session that was created",
                    Problems.name(session) + ", which was retrieved");
        }
        Map<Long, FileObject> files = progress.preserved.computeIfAbsent(session, key -> new HashMap<>());
        FileObject other = files.get(step.getToken());
        if (other != null) {
            problems.add(Code.TOKEN_TAKEN, step, Literals.PRESERVE_FILE__TOKEN,
                    "a token that no other file of the session has",
                    Units.address(step.getToken()) + ", that of " + Problems.name(other));
        }
        if (progress.preserved.values().stream().anyMatch(each -> each.containsValue(file))) {
            problems.add(Code.TOKEN_TAKEN, step, Literals.PRESERVE_FILE__FILE, "a file that is not preserved yet",
                    Problems.name(file));
        }
        if (file instanceof Iommufd iommufd) {
            iommufd(step, iommufd);
        } else if (file instanceof VfioCdev cdev) {
            cdev(step, cdev);
        }
        files.putIfAbsent(step.getToken(), file);
        return true;
    }

    private void iommufd(PreserveFile step, Iommufd iommufd) {
        for (Ioas ioas : iommufd.getIoases()) {
            if (ioas.getHwpts().stream().noneMatch(progress.marked::containsKey)) {
                continue;
            }
            for (Mapping mapping : ioas.getMappings()) {
                if (progress.mapped.contains(mapping)) {
                    mapping(step, mapping);
                }
            }
        }
    }

    private void mapping(PreserveFile step, Mapping mapping) {
        Integer seals = progress.sealsAtMap.get(mapping);
        if (seals == null) {
            problems.add(Code.PRESERVE_ORDER, step, Literals.PRESERVE_FILE__FILE, "mappings of memfds only",
                    Problems.name(mapping)
                    + ", which maps other memory");
        } else if ((seals & Seals.FOR_PRESERVATION) != Seals.FOR_PRESERVATION) {
            problems.add(Code.SEALS, step, Literals.PRESERVE_FILE__FILE, Problems.name(mapping.getMemfd())
                    + " sealed with "
                    + Seals.text(Seals.FOR_PRESERVATION) + " when " + Problems.name(mapping) + " was mapped", "\""
                    + Seals.text(seals)
                            + "\"");
        } else if (!progress.isPreserved(step.getSession(), mapping.getMemfd())) {
            problems.add(Code.PRESERVE_ORDER, step, Literals.PRESERVE_FILE__FILE, Problems.name(mapping.getMemfd())
                    + " preserved before", Problems.name(step.getFile()));
        }
    }

    private void cdev(PreserveFile step, VfioCdev cdev) {
        PageTable table = progress.attached.get(cdev);
        String expected = null;
        if (table == null) {
            expected = "a device that is attached to a HWPT";
        } else if (!progress.marked.containsKey(table)) {
            expected = "a device whose HWPT is marked for preservation";
        } else if (!(iommufd(table) instanceof FileObject file) || !progress.isPreserved(step.getSession(), file)) {
            expected = "a device whose iommufd is preserved before";
        }
        if (expected != null) {
            problems.add(Code.PRESERVE_ORDER, step, Literals.PRESERVE_FILE__FILE, expected, Problems.name(cdev));
        }
    }

    @Override
    public Boolean caseRetrieveSession(RetrieveSession step) {
        if (step.getSession() != null) {
            progress.retrieved.add(step.getSession());
            if (!progress.incoming.containsKey(String.valueOf(step.getSession().getName()))) {
                problems.add(Code.UNKNOWN_TOKEN, step, Literals.SESSION_CALL__SESSION,
                        "a session that was preserved over kexec",
                        String.valueOf(step.getSession().getName()));
            }
        }
        return true;
    }

    @Override
    public Boolean caseRetrieveFile(RetrieveFile step) {
        if (step.getSession() == null) {
            return true;
        }
        if (!progress.retrieved.contains(step.getSession())) {
            problems.add(Code.SESSION_DIRECTION, step, Literals.SESSION_CALL__SESSION, "a session that was retrieved",
                    Problems.name(step.getSession()));
        }
        FileObject preserved = progress.incoming.getOrDefault(String.valueOf(step.getSession().getName()), Map.of())
                .get(step.getToken());
        if (preserved == null) {
            problems.add(Code.UNKNOWN_TOKEN, step, Literals.RETRIEVE_FILE__TOKEN, "a token of a preserved file",
                    Units.address(step.getToken()));
        } else if (step.getFile() != null && step.getFile().eClass() != preserved.eClass()) {
            problems.add(Code.UNKNOWN_TOKEN, step, Literals.RETRIEVE_FILE__FILE, "a " + preserved.eClass().getName(),
                    Problems.name(step.getFile()));
        }
        if (step.getFile() != null) {
            progress.begin(step.getFile());
        }
        return true;
    }

    @Override
    public Boolean caseFinishSession(FinishSession step) {
        if (step.getSession() != null && !progress.retrieved.contains(step.getSession())) {
            problems.add(Code.SESSION_DIRECTION, step, Literals.SESSION_CALL__SESSION, "a session that was retrieved",
                    Problems.name(step.getSession()));
        }
        return true;
    }

    @Override
    public Boolean defaultCase(EObject object) {
        return true;
    }
}
