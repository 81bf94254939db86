/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.spec.DeviceSpec;

/** The table of preserved PCI devices in memory (struct pci_ser). */
final class PciDevices {

    private final MachineMemory memory;
    private final PciFlbFormat format;
    private final Folio folio;

    PciDevices(MachineMemory memory, PciFlbFormat format, Folio folio) {
        this.memory = memory;
        this.format = format;
        this.folio = folio;
    }

    static long size(PciFlbFormat format, int slots) {
        return format.flb().size() + (long) slots * format.device().size();
    }

    void clear(int slots) {
        header().set(PciFlbFormat.MAX, slots).writeTo(memory);
    }

    Folio folio() {
        return folio;
    }

    long count() {
        return header().get(PciFlbFormat.COUNT);
    }

    List<Struct> used() {
        List<Struct> used = new ArrayList<>();
        long slots = format.sparse() ? max() : Math.min(count(), max());
        for (int i = 0; i < slots; i++) {
            Struct slot = slot(i);
            if (!format.sparse() || slot.get(PciFlbFormat.REFCOUNT) != 0) {
                used.add(slot);
            }
        }
        return used;
    }

    Optional<Struct> find(DeviceSpec device) {
        return used().stream().filter(slot -> slot.get(PciFlbFormat.SEGMENT) == device.segment()
                && slot.get(PciFlbFormat.BDF) == device.bdf().sourceId()).findFirst();
    }

    /** Takes the first free slot from the count on; false if there is none. */
    boolean add(DeviceSpec device) {
        long max = max();
        long count = count();
        for (long i = 0; i < max; i++) {
            Struct slot = slot((count + i) % max);
            boolean free = format.sparse() ? slot.get(PciFlbFormat.REFCOUNT) == 0 : count < max;
            if (free) {
                slot.set(PciFlbFormat.SEGMENT, device.segment()).set(PciFlbFormat.BDF, device.bdf().sourceId());
                if (format.sparse()) {
                    slot.set(PciFlbFormat.REFCOUNT, 1);
                }
                slot.writeTo(memory);
                header().set(PciFlbFormat.COUNT, count + 1).writeTo(memory);
                return true;
            }
        }
        return false;
    }

    /** Frees a slot; a table without reference counts is kept dense. */
    void remove(Struct slot) {
        long count = count();
        byte[] nothing = new byte[format.device().size()];
        if (format.sparse()) {
            memory.write(slot.address(), nothing);
        } else {
            long last = slot(count - 1).address();
            for (long at = slot.address(); at < last; at += nothing.length) {
                memory.write(at, memory.bytes(at + nothing.length, nothing.length).orElseThrow());
            }
            memory.write(last, nothing);
        }
        header().set(PciFlbFormat.COUNT, count - 1).writeTo(memory);
    }

    private long max() {
        return Math.min(header().get(PciFlbFormat.MAX),
                (folio.pages() * PhysicalMemory.PAGE_SIZE - format.flb().size()) / format.device().size());
    }

    private Struct header() {
        return format.flb().at(memory, folio.address()).orElseThrow();
    }

    private Struct slot(long index) {
        long at = folio.address() + format.flb().size() + index * format.device().size();
        return format.device().at(memory, at).orElseThrow();
    }

    @Override
    public String toString() {
        return "pci_ser at " + Hex.of(folio.address());
    }
}
