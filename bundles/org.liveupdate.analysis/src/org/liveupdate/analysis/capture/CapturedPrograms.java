/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.model.Seals;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.template.ScenarioBuilder;
import org.liveupdate.model.template.StepBuilder;

/**
 * The programs of a captured image: one that has everything. Who had what open is not in an image.
 */
final class CapturedPrograms {

    private record Preserved(int order, FileObject file, long token) {
    }

    /** A table that is to become a HWPT. */
    private record Table(long top, List<PciDevice> devices, Optional<HwptEntry> hwpt) {
    }

    private final Inspection inspection;
    private final LiveUpdateState state;
    private final ScenarioBuilder builder;
    private final CapturedMachine machine;
    private final Unknowns unknowns;
    private final StepBuilder steps;
    private final CapturedMappings mappings;
    private final Map<PciDevice, VfioCdev> cdevs = new LinkedHashMap<>();
    private final Map<VfioCdev, Iommufd> bound = new HashMap<>();
    private final Map<String, List<Preserved>> preserved = new LinkedHashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    CapturedPrograms(Inspection inspection, ScenarioBuilder builder, CapturedMachine machine, Unknowns unknowns) {
        this.inspection = inspection;
        this.state = inspection.state();
        this.builder = builder;
        this.machine = machine;
        this.unknowns = unknowns;
        this.steps = builder.steps();
        this.mappings = new CapturedMappings(inspection, builder, unknowns);
    }

    void build() {
        builder.process("vmm");
        if (!state.sessions().isEmpty()) {
            openSessions();
        }
        state.memfds().forEach(this::memfd);
        for (OwnedFile<IommufdState> file : state.iommufds()) {
            Iommufd iommufd = builder.iommufd("iommufd of " + file.session());
            steps.open(iommufd);
            keep(file, iommufd);
            tables(iommufd, file.state().hwpts().stream().map(this::table).toList());
        }
        if (state.iommufds().isEmpty()) {
            List<Table> tables = tables();
            if (!tables.isEmpty()) {
                Iommufd iommufd = builder.iommufd("iommufd");
                steps.open(iommufd);
                unknowns.add(iommufd, "ioases", "The image does not say who made these page tables; each is assumed to"
                        + " be a HWPT with an IOAS of its own.");
                tables(iommufd, tables);
            }
        }
        state.vfio().forEach(this::vfio);
        preserved.forEach((session, files) -> files.stream().sorted(Comparator.comparingInt(Preserved::order))
                .filter(file -> sessions.containsKey(session))
                .forEach(file -> steps.preserve(sessions.get(session), file.file(), file.token())));
    }

    private void openSessions() {
        LiveupdateNode node = builder.liveupdate();
        steps.open(node);
        for (LuoSession found : state.sessions()) {
            if (!found.name().isEmpty() && !sessions.containsKey(found.name())) {
                Session session = builder.session(found.name());
                sessions.put(found.name(), session);
                steps.create(session);
            }
        }
    }

    private <T> void keep(OwnedFile<T> owned, FileObject file) {
        preserved.computeIfAbsent(owned.session(), key -> new ArrayList<>())
                .add(new Preserved(owned.order(), file, owned.token()));
    }

    private void memfd(OwnedFile<MemfdFile> file) {
        long size = file.state().size();
        if (size < 0 || size > CapturedMappings.MOST_MEMORY) {
            return;
        }
        int order = mappings.order(file.state());
        Memfd memfd = builder.memfd("memfd " + Hex.of(file.token()) + " of " + file.session(), size, order);
        if (file.state().seals().isPresent()) {
            memfd.setSeals((int) file.state().seals().getAsLong() & Seals.ALL);
        }
        unknowns.add(memfd, "name", "A preserved memfd does not say what it was called.");
        steps.create(memfd);
        mappings.add(memfd, file.state());
        keep(file, memfd);
    }

    private Table table(HwptEntry hwpt) {
        List<PciDevice> devices = new ArrayList<>();
        state.iommu().ifPresent(iommu -> iommu.liveDevices().stream()
                .filter(device -> device.domainAddress() == hwpt.domainAddress())
                .forEach(device -> device(device).ifPresent(devices::add)));
        return new Table(hwpt.domain().map(domain -> domain.topTable()).orElse(-1L), devices, Optional.of(hwpt));
    }

    private Optional<PciDevice> device(DeviceEntry entry) {
        return machine.device(entry.segment(), entry.requester());
    }

    /** The tables that hardware walks for requests without PASID, each with its devices. */
    private List<Table> tables() {
        Map<Long, Table> tables = new LinkedHashMap<>();
        for (VtdUnit unit : inspection.units()) {
            for (VtdDevice device : unit.devices()) {
                Optional<PciDevice> pci = machine.device(0, device.bdf());
                device.translations().stream().filter(each -> !each.ranges().isEmpty()).findFirst()
                        .filter(each -> pci.isPresent()).ifPresent(each -> tables.computeIfAbsent(each.pointer(),
                                top -> new Table(top, new ArrayList<>(), Optional.empty())).devices().add(pci.get()));
            }
        }
        return List.copyOf(tables.values());
    }

    private void tables(Iommufd iommufd, List<Table> tables) {
        for (Table table : tables) {
            if (table.devices().isEmpty()) {
                unknowns.add(iommufd, "hwpts", "The HWPT with the top table " + Hex.of(table.top())
                        + " is left out: no device of the image is attached to it.");
                continue;
            }
            List<VfioCdev> files = table.devices().stream().distinct().map(device -> cdev(device, iommufd)).toList();
            String name = Integer.toString(iommufd.getIoases().size() + 1);
            var ioas = builder.ioas(iommufd, "ioas " + name);
            Hwpt hwpt = builder.hwpt(ioas, "hwpt " + name, files.get(0));
            steps.allocate(ioas);
            steps.allocate(hwpt);
            unknowns.add(hwpt, "device", "For which of its devices it was allocated is not in the image; nor is whether"
                    + " it shared its IOAS.");
            translation(table.top()).ifPresentOrElse(found -> mappings.map(ioas, found), () -> unknowns.add(ioas,
                    "mappings", "The page table " + Hex.of(table.top()) + " was not found."));
            for (VfioCdev file : files) {
                if (bound.get(file) == iommufd) {
                    steps.attach(file, hwpt);
                    bound.remove(file);
                }
            }
            table.hwpt().ifPresent(entry -> steps.mark(hwpt, entry.token()));
        }
    }

    private Optional<Translation> translation(long top) {
        return inspection.units().stream().flatMap(unit -> unit.devices().stream())
                .flatMap(device -> device.translations().stream()).filter(each -> each.pointer() == top).findFirst();
    }

    /** The file of a device, opened and bound to the first iommufd that needs it. */
    private VfioCdev cdev(PciDevice device, Iommufd iommufd) {
        return cdevs.computeIfAbsent(device, key -> {
            VfioCdev file = builder.cdev(device);
            steps.open(file);
            steps.bind(file, iommufd);
            bound.put(file, iommufd);
            return file;
        });
    }

    private void vfio(OwnedFile<VfioPciState> file) {
        if (file.state().bdf().isEmpty()) {
            return;
        }
        machine.device(file.state().segment().orElse(0), org.liveupdate.abi.Bdf.ofSourceId((int) file.state().bdf()
                .getAsLong())).ifPresent(device -> {
                    VfioCdev cdev = cdevs.get(device);
                    if (cdev == null) {
                        cdev = builder.cdev(device);
                        cdevs.put(device, cdev);
                        steps.open(cdev);
                        unknowns.add(cdev, "iommufd", "No page table of an iommufd is known for it.");
                    }
                    keep(file, cdev);
                });
    }
}
