/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;

/** A requester: a present context entry. */
public final class DeviceNode extends StateNode {

    private final VtdDevice device;

    DeviceNode(StateNode parent, VtdDevice device) {
        super(parent, device.bdf().toString());
        this.device = device;
    }

    /**
     * The decoded device.
     *
     * @return the device
     */
    public VtdDevice deviceState() {
        return device;
    }

    @Override
    public StateKind kind() {
        return StateKind.DEVICE;
    }

    @Override
    public String label() {
        return device.bdf().toString();
    }

    @Override
    public String details() {
        if (device.legacy().isPresent()) {
            return TranslationText.of(device.legacy().get().translation());
        }
        return device.scalable().map(DeviceNode::text).orElse("");
    }

    /** The usual device has one PASID, for requests without PASID; then what it leads to says more than its number. */
    private static String text(ScalableContext context) {
        String first = context.pasids().size() == 1
                ? ": " + TranslationText.of(context.pasids().get(0).translation()) : "";
        return Plural.of(context.pasids().size(), "PASID") + first + (context.deviceTlb() ? ", device TLB" : "")
                + (context.pageRequests() ? ", page requests" : "");
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(device.entryAddress());
    }

    @Override
    public OptionalLong mappedBytes() {
        return OptionalLong.of(device.translations().stream().mapToLong(Translation::mappedBytes).sum());
    }

    @Override
    int extent() {
        return device.entry().layout().size();
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Requester", device.bdf().toString(), "Bus, device and function."));
        lines.add(new Property("Source id", Hex.of(device.bdf().sourceId()), "As fault records name it."));
        device.legacy().ifPresent(legacy -> lines.addAll(TranslationText.lines(legacy.translation())));
        device.scalable().ifPresent(context -> lines.addAll(lines(context)));
        return List.of(new PropertyGroup("Device", lines), StructProperties.of("Context entry", device.entry()));
    }

    private static List<Property> lines(ScalableContext context) {
        return List.of(
                new Property("PASID directory", Hex.of(context.pasidDirectory()), "Physical address."),
                new Property("Directory entries", Integer.toString(context.directoryEntries()), "2^(PDTS + 7)."),
                new Property("Present PASIDs", Integer.toString(context.pasids().size())),
                new Property("RID_PASID", Integer.toString(context.ridPasid()), "PASID of requests without PASID."));
    }

    @Override
    List<StateNode> load() {
        List<StateNode> nodes = new ArrayList<>();
        device.legacy().ifPresent(legacy -> nodes.add(new DomainNode(this, legacy.translation())));
        device.scalable().ifPresent(context -> {
            for (VtdPasid pasid : context.pasids()) {
                nodes.add(new PasidNode(this, pasid, pasid.pasid() == context.ridPasid()));
            }
        });
        return nodes;
    }
}
