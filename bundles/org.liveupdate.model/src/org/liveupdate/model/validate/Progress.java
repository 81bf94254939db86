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
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
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
    /** Mappings that are mapped, by IOAS and first address; those whose address the kernel chooses are not in it. */
    final Map<EObject, TreeMap<Long, Mapping>> addresses = new HashMap<>();
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
            addresses.remove(ioas);
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
        addresses.clear();
        marked.clear();
        attached.clear();
        preserved.clear();
        retrieved.clear();
        sealsAtMap.clear();
    }

    /** Maps; returns a mapping of the same IOAS that overlaps, or null. */
    Mapping map(Mapping mapping) {
        mapped.add(mapping);
        if (!mapping.isFixed()) {
            return null;
        }
        TreeMap<Long, Mapping> all = addresses.computeIfAbsent(mapping.eContainer(),
                key -> new TreeMap<>(Long::compareUnsigned));
        Mapping below = value(all.floorEntry(mapping.getIova()));
        Mapping above = value(all.ceilingEntry(mapping.getIova()));
        all.putIfAbsent(mapping.getIova(), mapping);
        return overlaps(mapping, below) ? below : overlaps(mapping, above) ? above : null;
    }

    /** Takes a mapping away. */
    void unmap(Mapping mapping) {
        mapped.remove(mapping);
        TreeMap<Long, Mapping> all = addresses.get(mapping.eContainer());
        if (all != null) {
            all.remove(mapping.getIova(), mapping);
        }
    }

    private static Mapping value(Map.Entry<Long, Mapping> entry) {
        return entry == null ? null : entry.getValue();
    }

    private static boolean overlaps(Mapping one, Mapping other) {
        return other != null && other != one
                && new Span(one.getIova(), one.getLength()).overlaps(new Span(other.getIova(), other.getLength()));
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
