/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * A pointer to a serialized object (struct iommu_domain_ser, device_ser, iommu_ser): reads and writes go to the
 * machine's
 * memory at once, so that whoever else looks there sees the same.
 */
public final class SerializedEntry {

    private final MachineMemory memory;
    private final IommuGeneration generation;
    private final ArrayFormat array;
    private final long address;

    /**
     * A pointer.
     *
     * @param memory     where it points into
     * @param generation the format
     * @param array      which array the object is in
     * @param address    physical address of the object
     */
    public SerializedEntry(MachineMemory memory, IommuGeneration generation, ArrayFormat array, long address) {
        this.memory = memory;
        this.generation = generation;
        this.array = array;
        this.address = address;
    }

    /**
     * Where the object is.
     *
     * @return physical address of its first byte
     */
    public long address() {
        return address;
    }

    /**
     * What the object is.
     *
     * @return kind of its array
     */
    public ArrayFormat.Kind kind() {
        return array.kind();
    }

    /**
     * Reads a field.
     *
     * @param field its meaning
     * @return its value, unsigned; 0 if the generation does not record it
     */
    public long get(IommuField field) {
        return generation.value(struct(), field).orElse(0);
    }

    /**
     * Reads a flag.
     *
     * @param field its meaning
     * @return false also if the generation does not record it
     */
    public boolean is(IommuField field) {
        return get(field) != 0;
    }

    /**
     * Writes a field, if the generation records it.
     *
     * @param field its meaning
     * @param value its value
     * @return whether there is such a field
     */
    public boolean set(IommuField field, long value) {
        Struct struct = struct();
        boolean known = generation.set(struct, field, value);
        if (known) {
            struct.writeTo(memory);
        }
        return known;
    }

    /**
     * A copy of the object, for fields that only one driver knows; {@link #write} brings it back.
     *
     * @return the object's bytes now
     */
    public Struct struct() {
        Layout layout = array.entry();
        return layout.at(memory, address)
                .orElseThrow(() -> new IllegalStateException(layout + " outside of the memory"));
    }

    /**
     * Writes the whole object.
     *
     * @param struct a changed result of {@link #struct}
     */
    public void write(Struct struct) {
        struct.writeTo(memory);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerializedEntry entry && entry.address == address;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(address);
    }

    @Override
    public String toString() {
        return struct().toString();
    }
}
