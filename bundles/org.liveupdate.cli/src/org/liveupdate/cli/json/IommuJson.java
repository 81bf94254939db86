/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.util.List;

import org.liveupdate.decode.iommu.ArrayPage;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.IommuObject;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.vfio.PciFlbState;

/** Serialized IOMMU and PCI state: every entry with the field names of its ABI generation. */
final class IommuJson {

    private final JsonOut json;

    IommuJson(JsonOut json) {
        this.json = json;
    }

    /** Writes the member {@code iommu}. */
    void iommu(IommuState state) {
        json.object("iommu", out -> {
            json.text("compatible", state.compatible());
            json.text("generation", state.generation().map(Object::toString).orElse(null));
            json.text("choice", state.choice());
            json.hex("flb", state.address());
            state.flb().ifPresentOrElse(flb -> json.object("flb_fields", fields -> StructJson.members(json, flb)),
                    () -> json.text("raw", state.raw()));
            json.objects("pages", state.pages(), this::page);
            entries("iommus", state.iommus());
            entries("domains", state.domains());
            entries("devices", state.devices());
        });
    }

    /** Writes the member {@code pci}. */
    void pci(PciFlbState state) {
        json.object("pci", out -> {
            json.text("compatible", state.compatible());
            json.hex("flb", state.address());
            json.objects("devices", state.devices(), device -> {
                json.hex("at", device.at());
                json.text("device", device.toString());
                StructJson.members(json, device.struct());
            });
        });
    }

    private void page(ArrayPage page) {
        json.text("array", page.kind().one());
        json.hex("at", page.address());
        json.number("entries", page.count());
        json.hex("next", page.next());
        json.bool("preserved", page.preserved());
    }

    private void entries(String name, List<? extends IommuObject> objects) {
        json.objects(name, objects, object -> {
            json.hex("at", object.at());
            json.number("index", object.entry().index());
            json.bool("deleted", object.deleted());
            json.bool("incoming", object.incoming());
            if (object instanceof DeviceEntry device) {
                json.text("device", device.requester().toString());
            }
            StructJson.members(json, object.entry().struct());
            StructJson.raw(json, object.entry().struct());
        });
    }
}
