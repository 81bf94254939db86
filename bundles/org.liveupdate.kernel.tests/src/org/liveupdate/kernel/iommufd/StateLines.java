/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.ArrayEntry;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuDecoder;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.LegacyContext;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.VtdDecoder;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.kernel.machine.SavedMachine;

/** The serialized state and the root, context and PASID entries of a machine as lines that name no address. */
final class StateLines {

    private StateLines() {
    }

    /** Everything of one moment; pages of the arrays count as preserved. */
    static List<String> of(SavedMachine machine, String format, long flb) {
        DecodeContext context = DecodeContext.of(machine.memory(), Progress.NONE);
        IommuState state = IommuDecoder.decode(format, flb, page -> true, context);
        VtdUnit unit = VtdDecoder.decode(machine.registers().get(0), context);
        List<String> lines = new ArrayList<>();
        state.iommus().forEach(each -> lines.add(unit(each)));
        state.domains().forEach(each -> lines.add(domain(each)));
        state.devices().forEach(each -> lines.add(device(each)));
        TreeMap<Integer, String> roots = new TreeMap<>();
        for (ContextTable table : unit.contextTables()) {
            roots.merge(table.bus(), table.upper() ? " u" : " l", String::concat);
        }
        roots.forEach((bus, halves) -> lines.add("root " + bus + halves));
        unit.devices().forEach(each -> lines.add(context(each)));
        return lines;
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }

    private static String optional(String name, OptionalLong value) {
        return value.isPresent() ? " " + name + "=" + value.getAsLong() : "";
    }

    private static String object(String name, ArrayEntry entry) {
        return name + " " + entry.index() + " ref=" + entry.refCount() + " deleted=" + bit(entry.deleted())
                + " incoming=" + bit(entry.incoming()) + optional("idx", entry.value(IommuField.INDEX));
    }

    private static String unit(UnitEntry unit) {
        String tables = unit.contextTables().map(bits -> " tables=" + bits.stream()
                .mapToObj(half -> half / 2 + (half % 2 == 0 ? "l" : "u")).collect(Collectors.joining(","))).orElse("");
        return object("iommu", unit.entry()) + " token=" + Hex.of(unit.token()) + " type=" + unit.type() + " base="
                + Hex.of(unit.registerBase().orElse(0)) + optional("restored", unit.restored()) + tables;
    }

    private static String domain(DomainEntry domain) {
        return object("domain", domain.entry()) + " level=" + domain.topLevel()
                + optional("width", domain.addressWidth()) + optional("sign", domain.signExtend()) + " restored="
                + (domain.restoredDomain() == 0 ? "no" : "yes");
    }

    private static String device(DeviceEntry device) {
        boolean typed = device.entry().value(IommuField.DEVICE_RESTORED).isEmpty();
        return object("device", device.entry()) + " token=" + Hex.of(device.ownerToken().orElse(0)) + " bdf="
                + device.requester() + " segment=" + device.segment() + " did=" + device.attachmentId() + " domain="
                + device.domain().map(domain -> domain.entry().index()).orElse(-1) + " iommu="
                + device.unit().map(unit -> unit.entry().index()).orElse(-1)
                + (typed ? " type=" + device.entry().struct().get("type")
                        : optional("restored", device.entry().value(IommuField.DEVICE_RESTORED)))
                + " pasids=" + (device.pasidDirectory().orElse(0) == 0 ? "no" : "yes") + "/"
                + device.maxPasid().orElse(0);
    }

    private static String context(VtdDevice device) {
        return "context " + device.bdf() + device.legacy().map(StateLines::legacy).orElse("")
                + device.scalable().map(StateLines::scalable).orElse("");
    }

    private static String legacy(LegacyContext context) {
        return " tt=" + context.translationType() + " aw=" + context.translation().addressWidth() + " did="
                + context.translation().domainId();
    }

    private static String scalable(ScalableContext context) {
        return " pdts=" + context.pdts() + " dte=" + bit(context.deviceTlb()) + " pre=" + bit(context.pageRequests())
                + context.pasids().stream().map(StateLines::pasid).collect(Collectors.joining());
    }

    private static String pasid(VtdPasid pasid) {
        return " pasid " + pasid.pasid() + " pgtt=" + pasid.translationType() + " aw=" + pasid.addressWidth()
                + " fspm=" + pasid.firstStageMode() + " did=" + pasid.translation().domainId();
    }
}
