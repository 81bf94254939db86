/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.model.scenario.PciDevice;

/**
 * Finds the page tables of a captured image that are to become HWPTs, the devices and PASIDs that use them, and the
 * iommufds that they were preserved with.
 */
final class CapturedTables {

    /** The PASID of requests without PASID. */
    static final int NO_PASID = -1;

    /** The session of files that the image shows preserved without saying in which session. */
    static final String ASSUMED_SESSION = "session";

    /** Who uses a table. */
    record User(PciDevice device, int pasid) {
    }

    /**
     * A table that is to become a HWPT.
     *
     * @param top    physical address of its top table
     * @param ranges what it maps
     * @param found  whether the ranges are known
     * @param stage  how hardware walks it, empty if no context leads to it
     * @param users  devices and PASIDs that are attached to it
     * @param token  what the HWPT was marked with, empty if it was not
     */
    record Table(long top, List<MappedRange> ranges, boolean found, Optional<Stage> stage,
            List<User> users, OptionalLong token) {
    }

    /**
     * An iommufd that was preserved.
     *
     * @param session name of its session
     * @param order   number in the session
     * @param token   token in the session
     * @param known   whether the image has its file; else it follows from the preserved devices alone
     * @param tables  its HWPTs
     */
    record Context(String session, int order, long token, boolean known, List<Table> tables) {
    }

    private record Found(Translation translation, Set<User> users) {
    }

    private final Inspection inspection;
    private final LiveUpdateState state;
    private final CapturedMachine machine;
    private final Map<Long, Found> hardware = new LinkedHashMap<>();
    private final Set<Long> covered = new HashSet<>();

    CapturedTables(Inspection inspection, CapturedMachine machine) {
        this.inspection = inspection;
        this.state = inspection.state();
        this.machine = machine;
        for (VtdUnit unit : inspection.units()) {
            for (VtdDevice device : unit.devices()) {
                machine.device(0, device.bdf()).ifPresent(pci -> hardware(pci, device));
            }
        }
    }

    private void hardware(PciDevice pci, VtdDevice device) {
        device.legacy().ifPresent(context -> hardware(context.translation(), new User(pci, NO_PASID)));
        device.scalable().ifPresent(context -> context.pasids().forEach(entry -> hardware(entry.translation(),
                new User(pci, entry.pasid() == context.ridPasid() ? NO_PASID : entry.pasid()))));
    }

    private void hardware(Translation translation, User user) {
        if (translation.table().isPresent()) {
            hardware.computeIfAbsent(translation.pointer(), top -> new Found(translation, new LinkedHashSet<>()))
                    .users().add(user);
        }
    }

    /** The iommufds that the image shows as preserved, by their files or else by the devices behind them. */
    List<Context> preserved() {
        List<Context> result = new ArrayList<>();
        for (OwnedFile<IommufdState> file : state.iommufds()) {
            result.add(new Context(file.session(), file.order(), file.token(), true, file.state().hwpts().stream()
                    .map(hwpt -> table(hwpt.domainAddress(), hwpt.domain(), hwpt.token())).toList()));
        }
        return result.isEmpty() ? assumed() : result;
    }

    /** Preserved iommufds whose files are not in the image: devices that were preserved with one have its token. */
    private List<Context> assumed() {
        Map<Long, Map<Long, DomainEntry>> domains = new LinkedHashMap<>();
        for (DeviceEntry device : state.iommu().map(iommu -> iommu.liveDevices()).orElse(List.of())) {
            device.domain().filter(domain -> !domain.deleted()).ifPresent(domain -> domains
                    .computeIfAbsent(device.ownerToken().orElse(0), token -> new LinkedHashMap<>())
                    .put(domain.at(), domain));
        }
        List<Context> result = new ArrayList<>();
        domains.forEach((token, used) -> {
            List<Table> tables = new ArrayList<>();
            used.forEach((at, domain) -> tables.add(table(at, Optional.of(domain), tables.size() + 1L)));
            result.add(new Context(sessionOf(token), result.size(), token == 0 ? 1 : token, false, tables));
        });
        return result;
    }

    private String sessionOf(long token) {
        return state.sessions().stream().filter(session -> session.files().stream()
                .anyMatch(file -> file.token() == token && file.compatible().startsWith("iommufd")))
                .map(session -> session.name()).filter(name -> !name.isEmpty()).findFirst().orElse(ASSUMED_SESSION);
    }

    private Table table(long at, Optional<DomainEntry> domain, long token) {
        long top = domain.map(DomainEntry::topTable).orElse(-1L);
        covered.add(top);
        Set<User> users = new LinkedHashSet<>();
        state.iommu().ifPresent(iommu -> iommu.liveDevices().stream()
                .filter(device -> device.domainAddress() == at)
                .forEach(device -> machine.device(device.segment(), device.requester())
                        .ifPresent(pci -> users.add(new User(pci, NO_PASID)))));
        Found found = hardware.get(top);
        if (found != null) {
            users.addAll(found.users());
            return table(top, found.translation(), users, OptionalLong.of(token));
        }
        Optional<List<MappedRange>> ranges = domain.flatMap(entry -> DomainRanges.of(entry, inspection));
        return new Table(top, ranges.orElse(List.of()), ranges.isPresent(), Optional.empty(),
                List.copyOf(users), OptionalLong.of(token));
    }

    private static Table table(long top, Translation translation, Set<User> users, OptionalLong token) {
        return new Table(top, translation.ranges(), true, Optional.of(translation.stage()),
                List.copyOf(users), token);
    }

    /** The other tables that hardware walks, without those that a kernel makes by itself for a single device. */
    List<Table> others() {
        List<Table> result = new ArrayList<>();
        boolean passThrough = machine.passesThrough();
        hardware.forEach((top, found) -> {
            boolean own = found.users().size() == 1 && found.users().iterator().next().pasid() == NO_PASID
                    && found.translation().ranges().isEmpty() && !passThrough;
            if (!covered.contains(top) && !own) {
                result.add(table(top, found.translation(), found.users(), OptionalLong.empty()));
            }
        });
        return result;
    }

    /** Devices that cannot reach any memory though their context is present: claimed by somebody, not attached. */
    List<PciDevice> blocked() {
        List<PciDevice> result = new ArrayList<>();
        for (VtdUnit unit : inspection.units()) {
            unit.devices().stream().filter(device -> device.scalable().isPresent() && device.translations().isEmpty())
                    .map(device -> machine.device(0, device.bdf())).flatMap(Optional::stream).forEach(result::add);
        }
        result.removeAll(preservedDevices().keySet());
        return result;
    }

    /** How a table is named in notes. */
    static String name(Table table) {
        return "the top table " + Hex.of(table.top());
    }

    /** Devices with a preserved entry, by device. */
    Map<PciDevice, DeviceEntry> preservedDevices() {
        Map<PciDevice, DeviceEntry> result = new HashMap<>();
        state.iommu().ifPresent(iommu -> iommu.liveDevices().forEach(entry -> machine
                .device(entry.segment(), entry.requester()).ifPresent(pci -> result.put(pci, entry))));
        return result;
    }
}
