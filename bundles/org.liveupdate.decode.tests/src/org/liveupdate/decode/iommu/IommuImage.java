/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;

/** Builds serialized IOMMU state in memory, through the same descriptions that decoders read by. */
public final class IommuImage {

    /** Where the FLB's structure stands. */
    public static final long FLB = 0x100000;

    /** Address of the only IOMMU's registers. */
    public static final long REGISTERS = 0xfed90000L;

    private final SparseMemory memory = new SparseMemory();
    private final IommuGeneration generation;
    private long nextPage = FLB + PhysicalMemory.PAGE_SIZE;

    /** Begins an image of one generation. */
    public IommuImage(IommuGeneration generation) {
        this.generation = generation;
    }

    /** The memory built so far. */
    public SparseMemory memory() {
        return memory;
    }

    /** Builds one IOMMU, some domains and some devices; device i uses domain i modulo their number. */
    public IommuImage fill(int domains, int devices) {
        Struct flb = generation.flb().blank(FLB);
        generation.version().ifPresent(version -> flb.set(IommuGeneration.VERSION_FIELD, version));
        memory.write(FLB, new byte[PhysicalMemory.PAGE_SIZE]);
        List<Long> units = array(flb, Kind.IOMMUS, 1);
        List<Long> domainAddresses = array(flb, Kind.DOMAINS, domains);
        List<Long> deviceAddresses = array(flb, Kind.DEVICES, devices);
        change(units.get(0), Kind.IOMMUS, IommuField.UNIT_TOKEN, REGISTERS);
        change(units.get(0), Kind.IOMMUS, IommuField.UNIT_TYPE, 1);
        change(units.get(0), Kind.IOMMUS, IommuField.REGISTER_BASE, REGISTERS);
        change(units.get(0), Kind.IOMMUS, IommuField.ROOT_TABLE, 0x876000);
        change(units.get(0), Kind.IOMMUS, IommuField.REF_COUNT, devices);
        for (int i = 0; i < domains; i++) {
            change(domainAddresses.get(i), Kind.DOMAINS, IommuField.TOP_TABLE, 0x10000000L + i * 0x1000L);
            change(domainAddresses.get(i), Kind.DOMAINS, IommuField.TOP_LEVEL, 3);
        }
        for (int i = 0; i < devices; i++) {
            long at = deviceAddresses.get(i);
            change(at, Kind.DEVICES, IommuField.DEVICE_ID, i);
            change(at, Kind.DEVICES, IommuField.ATTACHMENT_ID, i % domains + 2);
            change(at, Kind.DEVICES, IommuField.DOMAIN, domainAddresses.get(i % domains));
            change(at, Kind.DEVICES, IommuField.IOMMU, units.get(0));
        }
        flb.writeTo(memory);
        return this;
    }

    /** Changes one field of an entry. */
    public void change(long address, Kind kind, IommuField field, long value) {
        Struct entry = generation.array(kind).entry().at(memory, address).orElseThrow();
        generation.set(entry, field, value);
        entry.writeTo(memory);
    }

    private List<Long> array(Struct flb, Kind kind, int count) {
        ArrayFormat format = generation.array(kind);
        List<Long> addresses = new ArrayList<>();
        Struct header = null;
        int inPage = 0;
        for (int i = 0; i < count || header == null; i++) {
            if (header == null || inPage == format.capacity()) {
                Struct page = format.header().blank(newPage());
                if (header == null) {
                    flb.set(format.headField(), page.address());
                } else {
                    header.set(format.nextField(), page.address()).writeTo(memory);
                }
                header = page;
                inPage = 0;
            }
            if (i < count) {
                addresses.add(format.slotAddress(header.address(), inPage));
                inPage++;
                change(addresses.get(i), kind, IommuField.INDEX, i);
                change(addresses.get(i), kind, IommuField.REF_COUNT, 1);
            }
            header.set(format.countField(), inPage).writeTo(memory);
        }
        if (!format.totalField().isEmpty()) {
            flb.set(format.totalField(), count);
        }
        return addresses;
    }

    private long newPage() {
        long page = nextPage;
        nextPage += PhysicalMemory.PAGE_SIZE;
        memory.write(page, new byte[PhysicalMemory.PAGE_SIZE]);
        return page;
    }
}
