/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.liveupdate.model.Seals;
import org.liveupdate.model.Units;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.scenario.UserProcess;

/** Rules for what programs use: files, page tables, mappings. */
final class ObjectRules {
    private static final int LONGEST_NAME = 63;
    private static final int LARGEST_ORDER = 10;
    private static final int WIDEST = 57;

    private final Scenario scenario;
    private final Problems problems;

    ObjectRules(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        for (UserProcess process : scenario.getProcesses()) {
            for (FileObject file : process.getObjects()) {
                if (file instanceof Session session) {
                    session(session);
                } else if (file instanceof Memfd memfd) {
                    memfd(memfd);
                } else if (file instanceof Iommufd iommufd) {
                    iommufd.getIoases().forEach(this::ioas);
                }
            }
        }
    }

    private void session(Session session) {
        int length = session.getName() == null ? 0 : session.getName().getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > LONGEST_NAME) {
            problems.add(Code.REQUIRED, session, Literals.ELEMENT__NAME, "a name of 1 to " + LONGEST_NAME + " bytes",
                    length + " bytes");
        }
    }

    private void memfd(Memfd memfd) {
        problems.range(memfd, Literals.MEMFD__FOLIO_ORDER, memfd.getFolioOrder(), 0, LARGEST_ORDER);
        if ((memfd.getSeals() & ~Seals.ALL) != 0) {
            problems.add(Code.RANGE, memfd, Literals.MEMFD__SEALS, Seals.text(Seals.ALL), Seals.text(memfd.getSeals()));
        }
        if (memfd.getSize() < 0) {
            problems.add(Code.RANGE, memfd, Literals.MEMFD__SIZE, "less than 8 EiB", Units.size(memfd.getSize()));
        }
    }

    private void ioas(Ioas ioas) {
        ioas.getHwpts().forEach(this::hwpt);
        int bits = addressBits(ioas);
        for (Mapping mapping : ioas.getMappings()) {
            mapping(mapping, bits);
        }
    }

    private void hwpt(Hwpt hwpt) {
        if (hwpt.getDevice() == null) {
            problems.add(Code.REQUIRED, hwpt, Literals.HWPT__DEVICE, "the device file for which it is allocated",
                    "none");
        }
        Hwpt parent = hwpt.getParent();
        if (parent == hwpt || parent != null && (!parent.isNestParent() || parent.getParent() != null)) {
            problems.add(Code.PAGE_TABLE, hwpt, Literals.HWPT__PARENT,
                    "a page table that can be the parent of a nested one",
                    Problems.name(parent));
        }
        Optional<IommuUnit> unit = unit(hwpt);
        if (unit.isEmpty()) {
            return;
        }
        Capabilities can = Machines.capabilities(unit.get());
        boolean scalable = unit.get().getMode() == TranslationMode.SCALABLE;
        if (parent != null && !(scalable && can.isNested())) {
            problems.add(Code.PAGE_TABLE, hwpt, Literals.HWPT__PARENT, "a unit with nested translation",
                    Problems.name(unit.get()));
        }
        if (hwpt.isDirtyTracking() && !(scalable && can.isDirtyTracking())) {
            problems.add(Code.PAGE_TABLE, hwpt, Literals.HWPT__DIRTY_TRACKING, "a unit with dirty tracking",
                    Problems.name(unit.get()));
        }
        if (Machines.addressBits(unit.get(), secondStage(hwpt)) == 0) {
            problems.add(Code.PAGE_TABLE, hwpt, Literals.HWPT__DEVICE, "a unit with page tables of this kind",
                    Problems.name(unit.get()));
        }
    }

    private static boolean secondStage(Hwpt hwpt) {
        return hwpt.isNestParent() || hwpt.isDirtyTracking();
    }

    private Optional<IommuUnit> unit(Hwpt hwpt) {
        Machine machine = scenario.getMachine();
        if (machine == null || hwpt.getDevice() == null || hwpt.getDevice().getDevice() == null) {
            return Optional.empty();
        }
        return Machines.unit(machine, hwpt.getDevice().getDevice());
    }

    /** The narrowest page table of an IOAS: all of them have all mappings. */
    private int addressBits(Ioas ioas) {
        return ioas.getHwpts().stream()
                .flatMap(hwpt -> unit(hwpt).stream().map(unit -> Machines.addressBits(unit, secondStage(hwpt))))
                .filter(bits -> bits > 0).min(Integer::compare).orElse(WIDEST);
    }

    private void mapping(Mapping mapping, int bits) {
        Span span = new Span(mapping.getIova(), mapping.getLength());
        problems.aligned(mapping, Literals.MAPPING__LENGTH, mapping.getLength());
        problems.aligned(mapping, Literals.MAPPING__OFFSET, mapping.getOffset());
        if (mapping.getLength() == 0) {
            problems.add(Code.RANGE, mapping, Literals.MAPPING__LENGTH, "at least 4 KiB", "0");
        }
        if (mapping.isFixed()) {
            problems.aligned(mapping, Literals.MAPPING__IOVA, mapping.getIova());
            if (span.wraps() || !new Span(0, 1L << bits).contains(span)) {
                problems.add(Code.BEYOND_WIDTH, mapping, Literals.MAPPING__IOVA, "addresses of " + bits + " bits",
                        span.toString());
            }
        }
        if (!mapping.isReadable() && !mapping.isWriteable()) {
            problems.add(Code.RANGE, mapping, Literals.MAPPING__READABLE, "read, write or both", "neither");
        }
        Memfd memfd = mapping.getMemfd();
        Span memory = new Span(mapping.getOffset(), mapping.getLength());
        if (memfd != null && (memory.wraps() || !new Span(0, memfd.getSize()).contains(memory)
                || memfd.getSize() == 0)) {
            problems.add(Code.BEYOND_MEMFD, mapping, Literals.MAPPING__LENGTH, "a part of the "
                    + Units.size(memfd.getSize()) + " of "
                    + Problems.name(memfd), memory.toString());
        }
    }
}
