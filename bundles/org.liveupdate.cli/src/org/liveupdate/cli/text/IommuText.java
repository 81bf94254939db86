/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.iommu.IommuObject;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.vfio.PciFlbState;

/** Serialized IOMMU and PCI state. */
final class IommuText {

    private final StringBuilder out;

    IommuText(StringBuilder out) {
        this.out = out;
    }

    void append(LiveUpdateState state) {
        state.iommu().ifPresent(iommu -> {
            out.append("IOMMU state at ").append(Hex.of(iommu.address())).append(": ")
                    .append(Printable.of(iommu.compatible())).append(", ").append(state.iommuOrigin().text())
                    .append("; array pages: ").append(iommu.pages().size()).append('\n');
            iommus(iommu);
            domains(iommu);
            devices(iommu);
        });
        state.pci().ifPresent(this::pci);
    }

    private void iommus(IommuState iommu) {
        TextTable table = new TextTable("  ", "IOMMU", ">AT", ">REFS", ">TOKEN", ">ROOT TABLE", "STATE");
        for (UnitEntry unit : iommu.iommus()) {
            table.row(unit.entry().index(), Hex.of(unit.at()), unit.entry().refCount(), Hex.of(unit.token()),
                    unit.rootTable().isPresent() ? Hex.of(unit.rootTable().getAsLong()) : "-", state(unit));
        }
        table.appendTo(out);
    }

    private void domains(IommuState iommu) {
        TextTable table = new TextTable("  ", "DOMAIN", ">AT", ">REFS", ">TOP TABLE", ">LEVELS", "STATE");
        for (DomainEntry domain : iommu.domains()) {
            table.row(domain.entry().index(), Hex.of(domain.at()), domain.entry().refCount(), Hex.of(domain.topTable()),
                    domain.topLevel() + 1, state(domain));
        }
        table.appendTo(out);
    }

    private void devices(IommuState iommu) {
        TextTable table = new TextTable("  ", "DEVICE", ">AT", ">DID", ">DOMAIN", ">IOMMU", "STATE");
        for (DeviceEntry device : iommu.devices()) {
            table.row(device.requester(), Hex.of(device.at()), device.attachmentId(),
                    device.domain().map(domain -> Integer.toString(domain.entry().index()))
                            .orElse(Hex.of(device.domainAddress())),
                    device.unit().map(unit -> Integer.toString(unit.entry().index()))
                            .orElse(Hex.of(device.unitAddress())),
                    state(device));
        }
        table.appendTo(out);
    }

    private static String state(IommuObject object) {
        return (object.deleted() ? "deleted" : "live") + (object.incoming() ? ", incoming" : "");
    }

    private void pci(PciFlbState pci) {
        out.append("PCI state at ").append(Hex.of(pci.address())).append(": ").append(Printable.of(pci.compatible()))
                .append(", devices ").append(pci.devices().isEmpty() ? "none"
                        : String.join(", ", pci.devices().stream().map(Object::toString).toList()))
                .append('\n');
    }
}
