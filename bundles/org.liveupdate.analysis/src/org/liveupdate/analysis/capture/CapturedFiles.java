/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.analysis.capture.CapturedTables.Table;
import org.liveupdate.analysis.capture.CapturedTables.User;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.template.ScenarioBuilder;

/** Device files with the iommufds that they are bound to, and the page tables that they are attached to. */
final class CapturedFiles {

    private record Opened(VfioCdev file, Optional<Iommufd> iommufd) {
    }

    private final ScenarioBuilder builder;
    private final Unknowns unknowns;
    private final CapturedMappings mappings;
    private final Map<PciDevice, Opened> opened = new LinkedHashMap<>();
    private final Set<User> attached = new HashSet<>();
    private final Map<Iommufd, Set<Long>> tokens = new HashMap<>();

    CapturedFiles(ScenarioBuilder builder, Unknowns unknowns, CapturedMappings mappings) {
        this.builder = builder;
        this.unknowns = unknowns;
        this.mappings = mappings;
    }

    /** The file of a device, if it has been opened. */
    Optional<VfioCdev> file(PciDevice device) {
        return Optional.ofNullable(opened.get(device)).map(Opened::file);
    }

    /** The iommufd that a device is bound to. */
    Optional<Iommufd> iommufd(PciDevice device) {
        return Optional.ofNullable(opened.get(device)).flatMap(Opened::iommufd);
    }

    /** Forgets what is open: a kexec has come. Devices that were bound before are not the next program's to open. */
    void forget() {
        opened.replaceAll((device, before) -> new Opened(before.file(), Optional.empty()));
    }

    /** Opens the file of a device that is bound to no iommufd. */
    VfioCdev open(PciDevice device) {
        VfioCdev file = builder.cdev(device);
        builder.steps().open(file);
        opened.put(device, new Opened(file, Optional.empty()));
        return file;
    }

    /** Opens the files of all devices that use a table and binds them to an iommufd. */
    void open(Table table, Iommufd iommufd) {
        table.users().forEach(user -> open(user.device(), iommufd));
    }

    /** Opens the file of a device and binds it to an iommufd, if it is not open. */
    void open(PciDevice device, Iommufd iommufd) {
        if (!opened.containsKey(device)) {
            VfioCdev file = open(device);
            builder.steps().bind(file, iommufd);
            opened.put(device, new Opened(file, Optional.of(iommufd)));
        }
    }

    /**
     * Allocates a HWPT with an IOAS of its own, maps what the table maps, attaches its devices and marks it.
     *
     * @param table   the table
     * @param iommufd where to; the devices that use the table are bound to it
     * @param owner   the session that preserves the table, else whose memory it shows
     */
    void build(Table table, Iommufd iommufd, String owner) {
        List<User> users = table.users().stream().filter(user -> iommufd(user.device()).filter(iommufd::equals)
                .isPresent() && !attached.contains(user)).toList();
        Optional<VfioCdev> first = users.stream().map(user -> opened.get(user.device()).file()).findFirst()
                .or(() -> anyOf(iommufd));
        if (first.isEmpty()) {
            unknowns.add(iommufd, "hwpts", "The HWPT with " + CapturedTables.name(table)
                    + " is left out: no device is bound to the iommufd.");
            return;
        }
        String name = (iommufd.getIoases().size() + 1) + " of " + iommufd.getName();
        Ioas ioas = builder.ioas(iommufd, "ioas " + name);
        Hwpt hwpt = builder.hwpt(ioas, "hwpt " + name, first.get());
        if (table.stage().equals(Optional.of(Stage.SECOND))) {
            secondStage(hwpt, first.get().getDevice());
        }
        hwpt.setPasid(users.stream().anyMatch(user -> user.pasid() != CapturedTables.NO_PASID));
        builder.steps().allocate(ioas);
        builder.steps().allocate(hwpt);
        note(table, ioas, hwpt, users.size());
        mappings.map(ioas, table.ranges(), owner);
        users.forEach(user -> attach(user, hwpt));
        table.token().ifPresent(token -> mark(hwpt, iommufd, token));
    }

    private void mark(Hwpt hwpt, Iommufd iommufd, long token) {
        if (tokens.computeIfAbsent(iommufd, key -> new HashSet<>()).add(token)) {
            builder.steps().mark(hwpt, token);
        } else {
            unknowns.add(hwpt, "token", "Another HWPT of the iommufd has the same token in the image, which no kernel"
                    + " allows; this one is not marked.");
        }
    }

    /** Asks for a second-stage table where a kernel makes first-stage tables by itself. */
    private void secondStage(Hwpt hwpt, PciDevice device) {
        Optional<Capabilities> can = Machines.unit(builder.machine(), device)
                .filter(unit -> unit.getMode() == TranslationMode.SCALABLE).map(Machines::capabilities)
                .filter(Capabilities::isFirstStage);
        if (can.isPresent()) {
            hwpt.setDirtyTracking(can.get().isDirtyTracking());
            hwpt.setNestParent(!can.get().isDirtyTracking() && can.get().isNested());
            unknowns.add(hwpt, "dirtyTracking",
                    "It is a second-stage table where kernels make first-stage tables unless"
                            + " they are asked; whether for dirty tracking or as a nest parent is not in the image.");
        }
    }

    private void note(Table table, Ioas ioas, Hwpt hwpt, int users) {
        unknowns.add(hwpt, "device", "For which of its devices it was allocated is not in the image; nor is whether it"
                + " shared its IOAS.");
        if (table.stage().equals(Optional.of(Stage.NESTED))) {
            unknowns.add(hwpt, "parent", "It was nested; the second stage behind it is left out.");
        }
        if (!table.found()) {
            unknowns.add(ioas, "mappings", "The page table with " + CapturedTables.name(table)
                    + " is not in the image or was overwritten.");
        }
        if (users < table.users().size()) {
            unknowns.add(hwpt, "attached devices", (table.users().size() - users) + " of the devices that use it are"
                    + " left out: they belong to another iommufd.");
        }
    }

    private Optional<VfioCdev> anyOf(Iommufd iommufd) {
        return opened.values().stream().filter(each -> each.iommufd().filter(iommufd::equals).isPresent())
                .map(Opened::file).findFirst();
    }

    private void attach(User user, Hwpt hwpt) {
        attached.add(user);
        VfioCdev file = opened.get(user.device()).file();
        if (user.pasid() == CapturedTables.NO_PASID) {
            builder.steps().attach(file, hwpt);
        } else {
            builder.steps().attachPasid(file, user.pasid(), hwpt);
        }
    }
}
