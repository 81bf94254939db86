/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;

/**
 * What two states have in common whatever their addresses: units, devices, which of them share a page table, what the
 * tables map, sessions with their files, preserved devices with their domains.
 */
final class StateComparison {

    private StateComparison() {
    }

    /** Lines that only one of the states has, with - those of the first and with + those of the second. */
    static List<String> of(Inspection first, Inspection second) {
        Map<String, String> one = facts(first);
        Map<String, String> other = facts(second);
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        List<String> result = new ArrayList<>();
        for (String name : names) {
            String left = one.get(name);
            String right = other.get(name);
            if (left == null || !left.equals(right)) {
                if (left != null) {
                    result.add("-" + name + ": " + left);
                }
                if (right != null) {
                    result.add("+" + name + ": " + right);
                }
            }
        }
        return result;
    }

    private static Map<String, String> facts(Inspection inspection) {
        Map<String, String> facts = new TreeMap<>();
        for (VtdUnit unit : inspection.units()) {
            String name = "unit " + Hex.of(unit.registers().base());
            facts.put(name, unit.mode().toString());
            Map<Long, String> first = new TreeMap<>();
            for (VtdDevice device : unit.devices()) {
                facts.put(name + " device " + device.bdf(), "present");
                device.legacy().ifPresent(context ->
                        translation(facts, first, name + " device " + device.bdf() + " table",
                        context.translation()));
                device.scalable().map(context -> context.pasids()).orElse(List.<VtdPasid>of()).forEach(
                        entry -> translation(facts, first, name + " device " + device.bdf() + " PASID " + entry.pasid(),
                                entry.translation()));
            }
        }
        live(inspection.state(), facts);
        return facts;
    }

    /** The first who uses a table stands for it, so that sharing is compared without addresses. */
    private static void translation(Map<String, String> facts, Map<Long, String> first, String user,
            Translation translation) {
        String same = first.putIfAbsent(translation.pointer(), user);
        facts.put(user, same != null ? "same as " + same : translation.stage().text() + ", " + translation.levels()
                + " levels, " + ranges(translation.ranges()));
    }

    /** Ranges without their pages: neighbours with the same permissions are one. */
    static String ranges(List<MappedRange> ranges) {
        StringBuilder text = new StringBuilder();
        long start = 0;
        long end = 0;
        String permissions = "";
        for (MappedRange range : ranges) {
            if (range.iova() != end || !range.permissions().equals(permissions) || start == end) {
                append(text, start, end, permissions);
                start = range.iova();
                permissions = range.permissions();
            }
            end = range.iova() + range.length();
        }
        append(text, start, end, permissions);
        return text.toString();
    }

    private static void append(StringBuilder text, long start, long end, String permissions) {
        if (start != end) {
            text.append(text.isEmpty() ? "" : " ").append(Hex.of(start)).append('-').append(Hex.of(end)).append(' ')
                    .append(permissions);
        }
    }

    private static void live(LiveUpdateState state, Map<String, String> facts) {
        state.sessions().forEach(session -> {
            facts.put("session " + session.name(), "present");
            session.files().forEach(file -> facts.put("session " + session.name() + " file " + Hex.of(file.token()),
                    file.compatible()));
        });
        state.memfds().forEach(file -> facts.put("session " + file.session() + " memfd " + Hex.of(file.token()),
                Hex.of(file.state().size())));
        state.iommufds().forEach(file -> facts.put("session " + file.session() + " iommufd " + Hex.of(file.token()),
                file.state().hwpts().stream().map(HwptEntry::token).map(Hex::of).toList().toString()));
        state.vfio().forEach(file -> facts.put("session " + file.session() + " device " + Hex.of(file.token()),
                file.state().name()));
        Map<Long, String> domains = new TreeMap<>();
        for (DeviceEntry device : state.iommu().map(iommu -> iommu.liveDevices()).orElse(List.of())) {
            String same = domains.putIfAbsent(device.domainAddress(), device.bdf());
            Optional<Long> levels = device.domain().map(domain -> domain.topLevel());
            facts.put("preserved " + device.bdf(), same != null ? "same domain as " + same : "domain, level "
                    + levels.orElse(-1L));
        }
    }
}
