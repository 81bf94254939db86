/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

/** How far a scenario has come, as far as it follows from the steps alone: what exists and what was preserved. */
final class Progress {
    /** What is open or allocated at the moment. */
    final Set<Element> existing = new HashSet<>();
    /** What existed at some time. */
    final Set<Element> existed = new HashSet<>();
    /** Devices and units that are there. */
    final Set<Element> present = new HashSet<>();
    /** Mappings that are mapped. */
    final Set<Mapping> mapped = new HashSet<>();
    /** Seals that memfds have. */
    final Map<Memfd, Integer> seals = new HashMap<>();
    /** Seals that memfds had when they were mapped. */
    final Map<Mapping, Integer> sealsAtMap = new HashMap<>();
    /** Page tables that are marked, with their tokens. */
    final Map<PageTable, Long> marked = new LinkedHashMap<>();
    /** Page tables to which device files are attached. */
    final Map<VfioCdev, PageTable> attached = new HashMap<>();
    /** Files that outgoing sessions preserve, by token. */
    final Map<Session, Map<Long, FileObject>> preserved = new HashMap<>();
    /** Files that incoming sessions have, by the name of the session and token. */
    final Map<String, Map<Long, FileObject>> incoming = new HashMap<>();
    /** Sessions that were retrieved. */
    final Set<Session> retrieved = new HashSet<>();
    /** How far the present kexec has come, or null. */
    KexecStage stage;

    void begin(Element element) {
        existing.add(element);
        existed.add(element);
    }

    /** Ends a file or object, with everything that ends with it. */
    void end(Element element) {
        existing.remove(element);
        if (element instanceof Iommufd iommufd) {
            iommufd.getIoases().forEach(this::end);
        } else if (element instanceof Ioas ioas) {
            ioas.getHwpts().forEach(this::end);
            ioas.getMappings().forEach(mapped::remove);
        } else if (element instanceof Hwpt hwpt) {
            marked.remove(hwpt);
        } else if (element instanceof Session session) {
            preserved.remove(session);
        } else if (element instanceof VfioCdev cdev) {
            attached.remove(cdev);
        }
    }

    void die(UserProcess process) {
        process.getObjects().forEach(this::end);
    }

    /** The next kernel runs: what sessions preserved comes in, everything else is gone. */
    void boot() {
        incoming.clear();
        preserved.forEach((session, files) -> {
            if (existing.contains(session) && session.getName() != null) {
                incoming.put(session.getName(), new HashMap<>(files));
            }
        });
        existing.clear();
        mapped.clear();
        marked.clear();
        attached.clear();
        preserved.clear();
        retrieved.clear();
        sealsAtMap.clear();
    }

    boolean isPreserved(Session session, FileObject file) {
        return preserved.getOrDefault(session, Map.of()).containsValue(file);
    }

    boolean isPresent(Device device) {
        return present.contains(device);
    }

    boolean isPresent(IommuUnit unit) {
        return present.contains(unit);
    }
}
