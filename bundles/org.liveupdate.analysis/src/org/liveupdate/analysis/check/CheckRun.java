/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.PciName;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;

/** What a rule works with: the state, what several rules need, and where its problems go. */
public final class CheckRun {

    private final LiveUpdateState state;
    private final DecodeContext context;
    private final Map<Long, DomainWalk> walks = new HashMap<>();
    private final Optional<FolioSet> preserved;
    private final List<UnitEntry> liveUnits;
    private final List<DomainEntry> liveDomains;
    private final List<DeviceEntry> liveDevices;
    private final Map<Long, List<DeviceEntry>> users = new HashMap<>();
    private final Map<Long, DeviceEntry> byName = new HashMap<>();
    private final Map<Long, Set<String>> owners = new HashMap<>();
    private final Map<Set<String>, Optional<FolioSet>> memory = new HashMap<>();
    private final Map<Long, Optional<VtdUnit>> hardware = new HashMap<>();
    private Rule current;

    CheckRun(LiveUpdateState state, DecodeContext context) {
        this.state = state;
        this.context = context;
        this.preserved = state.preserved();
        this.liveUnits = iommu().map(found -> found.iommus().stream().filter(unit -> !unit.deleted()).toList())
                .orElse(List.of());
        this.liveDomains = iommu().map(IommuState::liveDomains).orElse(List.of());
        this.liveDevices = iommu().map(IommuState::liveDevices).orElse(List.of());
        for (DeviceEntry device : liveDevices) {
            users.computeIfAbsent(device.domainAddress(), key -> new ArrayList<>()).add(device);
            byName.putIfAbsent(PciName.key(device.segment(), device.deviceId()), device);
        }
        for (OwnedFile<IommufdState> file : state.iommufds()) {
            file.state().hwpts().forEach(hwpt -> owners
                    .computeIfAbsent(hwpt.domainAddress(), key -> new TreeSet<>()).add(file.session()));
        }
    }

    void apply(Rule rule) {
        current = rule;
        rule.body().accept(this);
    }

    /** The state that is checked. */
    LiveUpdateState state() {
        return state;
    }

    /** The serialized IOMMU state, if there is one of a known format. */
    Optional<IommuState> iommu() {
        return state.iommu().filter(found -> found.generation().isPresent());
    }

    /** IOMMU units that are not deleted. */
    List<UnitEntry> liveUnits() {
        return liveUnits;
    }

    /** Domains that are not deleted. */
    List<DomainEntry> liveDomains() {
        return liveDomains;
    }

    /** Devices that are not deleted. */
    List<DeviceEntry> liveDevices() {
        return liveDevices;
    }

    /** The first live device with an address. */
    Optional<DeviceEntry> liveDevice(long segment, long bdf) {
        return Optional.ofNullable(byName.get(PciName.key(segment, bdf)));
    }

    /** What KHO preserves, empty if that is not known for the state that is checked. */
    Optional<FolioSet> preserved() {
        return preserved;
    }

    /** Whether it is known that a page is not preserved as a folio of one page. */
    boolean isLost(long page) {
        return preserved.isPresent() && (page < 0 || !preserved.get().contains(page, 0));
    }

    /** Whether an address is that of a page. */
    static boolean isPage(long address) {
        return address > 0 && (address & PhysicalMemory.PAGE_SIZE - 1) == 0;
    }

    /** The hardware's view of a unit. */
    Optional<VtdUnit> hardware(UnitEntry unit) {
        return hardware.computeIfAbsent(unit.at(), key -> find(unit));
    }

    private Optional<VtdUnit> find(UnitEntry unit) {
        long base = unit.registerBase().orElse(-1);
        Optional<VtdUnit> byBase = state.units().stream().filter(each -> each.registers().base() == base).findFirst();
        return byBase.isPresent() ? byBase
                : state.units().stream().filter(each -> each.rootTable() == unit.rootTable().orElse(-1)).findFirst();
    }

    /** The hardware's view of a device. */
    Optional<VtdDevice> hardware(DeviceEntry device) {
        return device.unit().flatMap(this::hardware).flatMap(unit -> unit.device(device.requester()));
    }

    /** Live devices whose domain is the given one. */
    List<DeviceEntry> users(DomainEntry domain) {
        return users.getOrDefault(domain.at(), List.of());
    }

    /** The preserved memory of the sessions whose iommufd files hold a HWPT of a domain. */
    Optional<FolioSet> memory(DomainEntry domain) {
        return memory.computeIfAbsent(owners.getOrDefault(domain.at(), Set.of()),
                sessions -> MemfdMemory.of(sessions, state));
    }

    /** The page table of a domain, walked once. */
    DomainWalk walk(DomainEntry domain) {
        return walks.computeIfAbsent(domain.at(), key -> DomainWalk.of(domain, this, context));
    }

    /** Notes that the rule is broken in a way that a kernel would crash on or hardware would fault on. */
    void error(long address, String message) {
        context.problems().add(Severity.ERROR, current.code(), address, message);
    }

    /** Notes that the rule is broken in a way that would go unnoticed at first. */
    void warning(long address, String message) {
        context.problems().add(Severity.WARNING, current.code(), address, message);
    }
}
