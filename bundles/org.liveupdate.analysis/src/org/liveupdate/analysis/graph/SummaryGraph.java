/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.NodeBuilder;

/**
 * The coarsest graph: units, the devices behind them, and the domains that their requests lead to. Devices that share a
 * page table share a domain.
 *
 * @param inspection what was found in the image
 */
public record SummaryGraph(Inspection inspection) {

    /** Devices that are drawn; of more, the graph says how many there are. */
    private static final int MAX_DEVICES = 400;

    /**
     * Makes the graph.
     *
     * @return the graph; ids of devices and domains end with the address of the context entry and of the top table
     */
    public Graph run() {
        GraphBuilder builder = Graph.builder();
        Map<Long, DomainEntry> preserved = new HashMap<>();
        inspection.state().iommu().map(IommuState::liveDomains).orElse(List.of())
                .forEach(domain -> preserved.putIfAbsent(domain.topTable(), domain));
        Set<Long> preservedDevices = new HashSet<>();
        inspection.state().iommu().map(IommuState::liveDevices).orElse(List.of())
                .forEach(device -> preservedDevices.add((long) device.requester().sourceId()));
        int drawn = 0;
        for (int i = 0; i < inspection.units().size(); i++) {
            VtdUnit unit = inspection.units().get(i);
            NodeBuilder node = builder.node(NodeIds.unit(i)).kind(Kinds.UNIT).title("IOMMU unit " + i)
                    .row("mode", unit.mode().text()).row("devices", Integer.toString(unit.devices().size()));
            for (VtdDevice device : unit.devices()) {
                if (drawn++ >= MAX_DEVICES) {
                    node.row("not drawn", Plural.of(unit.devices().size() - unit.devices().indexOf(device), "device"));
                    break;
                }
                String id = "device@" + Hex.of(device.entryAddress());
                boolean kept = preservedDevices.contains((long) device.bdf().sourceId());
                if (builder.has(id)) {
                    continue;
                }
                builder.node(id).kind(Kinds.DEVICE).title(device.bdf().toString())
                        .place(Hex.of(device.entryAddress())).row("preserved", kept ? "yes" : "no");
                builder.edge(NodeIds.unit(i), id);
                domains(builder, device, id, preserved);
            }
        }
        return builder.build();
    }

    private static void domains(GraphBuilder builder, VtdDevice device, String from, Map<Long, DomainEntry> preserved) {
        Set<String> linked = new HashSet<>();
        for (Translation translation : device.translations()) {
            boolean through = translation.stage() == Stage.PASS_THROUGH || translation.pointer() == 0;
            String id = through ? "pass-through" : "domain@" + Hex.of(translation.pointer());
            if (!builder.has(id)) {
                NodeBuilder node = builder.node(id).kind(Kinds.DOMAIN)
                        .title(through ? "Pass-through" : "Domain " + translation.domainId());
                if (!through) {
                    DomainEntry entry = preserved.get(translation.pointer());
                    node.place(Hex.of(translation.pointer()))
                            .row("levels", Integer.toString(translation.levels()))
                            .row("maps", ByteSize.of(translation.mappedBytes()))
                            .row("ranges", Integer.toString(translation.ranges().size()))
                            .row("preserved", entry == null ? "no" : "as domain " + entry.entry().index());
                }
            }
            if (linked.add(id)) {
                builder.edge(from, id);
            }
        }
    }
}
