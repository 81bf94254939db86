/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;

/**
 * One entry of one of the three object arrays, as found in memory.
 *
 * @param generation format that it was read with
 * @param kind       what the array holds
 * @param index      number of the entry over all pages of its array, deleted ones counted
 * @param page       physical address of its page
 * @param slot       number of the entry in its page
 * @param struct     its bytes
 */
public record ArrayEntry(IommuGeneration generation, ArrayFormat.Kind kind, int index, long page, int slot,
        Struct struct) {

    /**
     * Where the entry stands.
     *
     * @return physical address of its first byte
     */
    public long at() {
        return struct.address();
    }

    /**
     * Whether the object was unpreserved before the live update.
     *
     * @return true if it is marked as deleted
     */
    public boolean deleted() {
        return generation.is(struct, IommuField.DELETED);
    }

    /**
     * Whether the next kernel has taken the object over.
     *
     * @return true if it is marked as incoming
     */
    public boolean incoming() {
        return generation.is(struct, IommuField.INCOMING);
    }

    /**
     * Users of the object.
     *
     * @return the reference count as stored
     */
    public long refCount() {
        return generation.value(struct, IommuField.REF_COUNT).orElse(0);
    }

    /**
     * What a field of the entry means.
     *
     * @param field the meaning
     * @return its value, or empty if the generation does not record it
     */
    public OptionalLong value(IommuField field) {
        return generation.value(struct, field);
    }

    @Override
    public String toString() {
        return kind.one() + " " + index + " at " + Hex.of(at());
    }
}
