/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.TranslationOutcome;
import org.liveupdate.decode.vtd.TranslationTrace;
import org.liveupdate.decode.vtd.Translator;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.memory.MappedMemory;

/**
 * What devices would reach, without doing any DMA: the first and the last page of every range that a device had when it
 * was preserved, translated with the registers and tables of a later moment. A device is promised this until its
 * session is finished or given up, or it is unplugged.
 */
final class DmaAudit {

    private static final int MAX_RANGES = 1000;

    private record Promise(VtdUnit unit, List<MappedRange> ranges, String session) {
    }

    private final MappedMemory mapped;
    private final Map<Bdf, Promise> promised = new LinkedHashMap<>();
    /** The kernel that last had a session with a promised device. */
    private final Map<String, Integer> sessions = new HashMap<>();
    /** The moment that was looked at last, and its groups: a step asks more than once. */
    private Moment grouped;
    private DeviceGroups groups;

    /**
     * Nothing is promised.
     *
     * @param mapped knows which page still is the one that was mapped
     */
    DmaAudit(MappedMemory mapped) {
        this.mapped = mapped;
    }

    /** A session preserved a device: what it can reach now it must reach until the end. */
    void note(String session, Moment moment, Progress progress) {
        Inspection state = moment.inspect(progress);
        for (Bdf bdf : preserved(state)) {
            for (VtdUnit unit : state.units()) {
                unit.device(bdf).ifPresent(device -> promised.putIfAbsent(bdf,
                        new Promise(unit, ranges(device), session)));
            }
        }
        sessions.put(session, moment.kernel());
    }

    /** A step was made: a session that its kernel had and has no more, or a device that is gone, ends the promise. */
    void end(Moment moment) {
        if (promised.isEmpty() || moment.state() != MachineState.RUNNING) {
            return;
        }
        Set<String> now = moment.sessions();
        now.forEach(session -> sessions.replace(session, moment.kernel()));
        DeviceGroups known = groups(moment);
        promised.entrySet().removeIf(each -> {
            Promise promise = each.getValue();
            boolean over = !now.contains(promise.session()) && sessions.get(promise.session()) == moment.kernel();
            return over || known.of(promise.unit().registers().base(), each.getKey()) == null;
        });
    }

    private DeviceGroups groups(Moment moment) {
        if (moment != grouped) {
            groups = new DeviceGroups(moment.groups());
            grouped = moment;
        }
        return groups;
    }

    private static List<MappedRange> ranges(VtdDevice device) {
        List<MappedRange> ranges = new ArrayList<>();
        for (Translation translation : device.translations()) {
            for (MappedRange range : translation.ranges()) {
                if (ranges.size() < MAX_RANGES) {
                    ranges.add(range);
                }
            }
        }
        return ranges;
    }

    private static boolean reachesMemory(VtdDevice device) {
        return device.translations().stream().anyMatch(each -> each.stage() == Stage.PASS_THROUGH)
                || !ranges(device).isEmpty();
    }

    private static Set<Bdf> preserved(Inspection state) {
        Set<Bdf> devices = new HashSet<>();
        state.state().iommu().ifPresent(iommu -> iommu.liveDevices().stream().map(DeviceEntry::requester)
                .forEach(devices::add));
        return devices;
    }

    /** What preserved devices can no longer reach, or reach although it belongs to somebody else. */
    List<Breach> disturbed(Moment moment, Progress progress) {
        List<Breach> broken = new ArrayList<>();
        Inspection state = moment.inspect(progress);
        promised.forEach((bdf, promise) -> state.units().stream()
                .filter(unit -> unit.registers().base() == promise.unit().registers().base())
                .forEach(unit -> check(bdf, promise, new Translator(unit.registers(), state.memory()), broken)));
        return broken;
    }

    private void check(Bdf bdf, Promise promise, Translator translator, List<Breach> broken) {
        for (MappedRange range : promise.ranges()) {
            long last = range.length() - PhysicalMemory.PAGE_SIZE;
            for (long offset : last > 0 ? new long[] {0, last} : new long[] {0}) {
                TranslationTrace trace = translator.translate(bdf, OptionalInt.empty(), range.iova() + offset);
                String wrong = wrong(trace.outcome(), range.physical() + offset);
                if (!wrong.isEmpty()) {
                    broken.add(new Breach(bdf + " at IOVA " + Hex.of(range.iova() + offset) + ": " + wrong,
                            place(trace)));
                    return;
                }
            }
        }
    }

    private String wrong(TranslationOutcome outcome, long physical) {
        if (!(outcome instanceof TranslationOutcome.Mapped hit)) {
            return "expected " + Hex.of(physical) + ", found " + outcome.text();
        }
        if (hit.physical() != physical) {
            return "expected " + Hex.of(physical) + ", found " + Hex.of(hit.physical());
        }
        return switch (mapped.judge(physical)) {
            case SAME -> "";
            case FREED -> Hex.of(physical) + " is free";
            case REUSED -> Hex.of(physical) + " belongs to somebody else";
            case NEVER_MAPPED -> Hex.of(physical) + " was never mapped";
        };
    }

    /** The entry that blocks the request, or leads it to where it does not belong. */
    private static long place(TranslationTrace trace) {
        if (trace.outcome() instanceof TranslationOutcome.NotInImage missing) {
            return missing.address();
        }
        if (trace.outcome() instanceof TranslationOutcome.Fault fault && fault.address() >= 0) {
            return fault.address();
        }
        return trace.steps().isEmpty() ? Problem.NO_ADDRESS
                : trace.steps().get(trace.steps().size() - 1).entry().address();
    }

    /**
     * Devices that were not preserved and still have a translation: in the gap of a kexec any, later one that the new
     * kernel does not know of.
     */
    List<Breach> unpreserved(Moment moment, Progress progress) {
        boolean later = moment.state() == MachineState.RUNNING && moment.kernel() > 0;
        if (moment.state() != MachineState.GAP && !later) {
            return List.of();
        }
        Inspection state = moment.inspect(progress);
        Set<Bdf> preserved = preserved(state);
        DeviceGroups known = groups(moment);
        List<Breach> broken = new ArrayList<>();
        for (VtdUnit unit : state.units()) {
            for (VtdDevice device : unit.translationEnabled().orElse(true) ? unit.devices() : List.<VtdDevice>of()) {
                boolean wanted = preserved.contains(device.bdf())
                        || later && isWanted(device, known.of(unit.registers().base(), device.bdf()));
                if (!wanted && reachesMemory(device)) {
                    broken.add(new Breach(device.bdf() + " was not preserved and can do DMA through the entry at "
                            + Hex.of(device.entryAddress()), device.entryAddress()));
                }
            }
        }
        return broken;
    }

    /** Whether the kernel took the device over, or has itself attached it to the tables that it uses. */
    private static boolean isWanted(VtdDevice device, Captured.Group group) {
        return group != null && (!group.entries().isEmpty() || device.translations().stream()
                .allMatch(each -> each.stage() == Stage.PASS_THROUGH ? group.passesThrough()
                        : each.ranges().isEmpty() || group.uses(each.pointer())));
    }
}
