/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommu.PciName;
import org.liveupdate.decode.iommufd.HwptEntry;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.decode.memfd.MemfdFolios;
import org.liveupdate.decode.vfio.PciDevice;
import org.liveupdate.decode.vfio.PciFlbState;
import org.liveupdate.decode.vfio.VfioPciState;

/** What the files of sessions hold, and the PCI core's state. */
final class FileItems {

    private static final int FOLIOS_SHOWN = 2;

    private FileItems() {
    }

    static void add(LiveUpdateState state, Items items) {
        state.memfds().forEach(file -> items.add(memfd(file)));
        for (OwnedFile<IommufdState> file : state.iommufds()) {
            items.add(iommufd(file));
            file.state().hwpts().forEach(hwpt -> items.add(hwpt(file, hwpt)));
        }
        state.vfio().forEach(file -> items.add(vfio(file)));
        state.pci().ifPresent(pci -> pci(pci, items));
    }

    /** How a file is told: session and token. */
    static String key(OwnedFile<?> file) {
        return file.session() + "/" + Hex.of(file.token());
    }

    private static Item memfd(OwnedFile<MemfdFile> file) {
        MemfdFile memfd = file.state();
        List<Value> values = new ArrayList<>();
        values.add(Value.of("compatible", file.compatible()));
        values.add(Value.of("pos", memfd.pos()));
        values.add(Value.hex("size", memfd.size()));
        memfd.seals().ifPresent(seals -> values.add(Value.hex("seals", seals)));
        values.add(Value.of("flags", memfd.flags()));
        values.add(Value.of("nr_folios", memfd.nrFolios()));
        values.add(Value.of("folios", folios(memfd.folios())));
        return new Item(ObjectKind.MEMFD, key(file), memfd.at(),
                List.of(List.of(key(file)), List.of(Hex.of(file.token()))), values);
    }

    /** The first folios and a check sum of all: where the file's pages are is its content. */
    private static String folios(MemfdFolios folios) {
        CRC32 sum = new CRC32();
        StringBuilder text = new StringBuilder();
        byte[] number = new byte[Long.BYTES];
        for (int i = 0; i < folios.size(); i++) {
            MemfdFolio folio = folios.get(i);
            for (long part : new long[] {folio.address(), folio.index(), folio.flags()}) {
                for (int b = 0; b < number.length; b++) {
                    number[b] = (byte) (part >>> Byte.SIZE * b);
                }
                sum.update(number);
            }
            if (i < FOLIOS_SHOWN) {
                text.append(i == 0 ? "" : ", ").append(folio.index()).append(" at ").append(Hex.of(folio.address()));
            }
        }
        return folios.size() <= FOLIOS_SHOWN && folios.stream().allMatch(folio -> folio.flags() == 0) ? text.toString()
                : text + (folios.size() > FOLIOS_SHOWN ? ", ..." : "") + " (CRC-32 " + Hex.of(sum.getValue()) + ")";
    }

    private static Item iommufd(OwnedFile<IommufdState> file) {
        IommufdState iommufd = file.state();
        List<Value> values = new ArrayList<>();
        values.add(Value.of("compatible", file.compatible()));
        iommufd.file().ifPresent(struct -> values.addAll(StructValues.of(struct)));
        values.add(Value.of("number of HWPTs", iommufd.count()));
        return new Item(ObjectKind.IOMMUFD, key(file), iommufd.address(),
                List.of(List.of(key(file)), List.of(Hex.of(file.token()))), values);
    }

    private static Item hwpt(OwnedFile<IommufdState> file, HwptEntry hwpt) {
        String name = hwpt(file.session(), file.token(), hwpt.token());
        return Item.of(ObjectKind.HWPT, name, hwpt.at(), name, StructValues.of(hwpt.struct()));
    }

    /** How a HWPT is told: session, token of the file, its own token. */
    static String hwpt(String session, long file, long token) {
        return session + "/" + Hex.of(file) + "/" + Hex.of(token);
    }

    private static Item vfio(OwnedFile<VfioPciState> file) {
        VfioPciState vfio = file.state();
        List<Value> values = new ArrayList<>();
        values.add(Value.of("compatible", file.compatible()));
        vfio.struct().ifPresent(struct -> values.addAll(StructValues.of(struct)));
        return new Item(ObjectKind.VFIO_DEVICE, key(file) + " (" + vfio.name() + ")", vfio.address(),
                List.of(List.of(key(file)), List.of(vfio.name())), values);
    }

    private static void pci(PciFlbState pci, Items items) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of("compatible", pci.compatible()));
        pci.flb().ifPresent(struct -> values.addAll(StructValues.of(struct)));
        items.add(Item.of(ObjectKind.PCI_STATE, "", pci.address(), "pci", values));
        for (PciDevice device : pci.devices()) {
            String name = PciName.of(device.segment(), device.bdf());
            items.add(Item.of(ObjectKind.PCI_DEVICE, name, device.at(), name, StructValues.of(device.struct())));
        }
    }
}
