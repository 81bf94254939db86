/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

/**
 * One generation of the serialized IOMMU state, described as data: decoders, checks and the simulator work with any
 * generation through this description and know none of them by name.
 *
 * @param id         short stable name, such as "v1"
 * @param title      what it is, for people
 * @param compatible compatible string of the FLB
 * @param version    value of the FLB's version field, empty if the format has none
 * @param flb        layout of what the FLB's data points to
 * @param iommus     the array of IOMMUs
 * @param domains    the array of domains
 * @param devices    the array of devices
 * @param fields     where each meaning is kept; meanings that the generation does not record are absent
 */
public record IommuGeneration(String id, String title, String compatible, OptionalLong version, Layout flb,
        ArrayFormat iommus, ArrayFormat domains, ArrayFormat devices, Map<IommuField, FieldPath> fields) {

    /** Name of the FLB's version field. */
    public static final String VERSION_FIELD = "version";

    /** Keeps of the fields those that some entry of this generation has. */
    public IommuGeneration {
        Map<IommuField, FieldPath> recorded = new EnumMap<>(fields);
        List<Layout> entries = List.of(iommus.entry(), domains.entry(), devices.entry());
        recorded.values().removeIf(path -> entries.stream().noneMatch(path::in));
        fields = Collections.unmodifiableMap(recorded);
    }

    /**
     * The three arrays in the order in which entries refer to one another: IOMMUs, domains, devices.
     *
     * @return the arrays
     */
    public List<ArrayFormat> arrays() {
        return List.of(iommus, domains, devices);
    }

    /**
     * The array of a kind.
     *
     * @param kind what it holds
     * @return the array
     */
    public ArrayFormat array(ArrayFormat.Kind kind) {
        return switch (kind) {
            case IOMMUS -> iommus;
            case DOMAINS -> domains;
            case DEVICES -> devices;
        };
    }

    /**
     * Reads what a field of an entry means.
     *
     * @param struct an entry of any of the arrays
     * @param field  the meaning
     * @return its value, or empty if the generation, or this variant of the entry, does not record it
     */
    public OptionalLong value(Struct struct, IommuField field) {
        FieldPath path = fields.get(field);
        return path == null || !path.in(struct.layout()) ? OptionalLong.empty() : OptionalLong.of(path.get(struct));
    }

    /**
     * Whether a flag is set in an entry.
     *
     * @param struct an entry of any of the arrays
     * @param field  the meaning
     * @return false also if the generation does not record it
     */
    public boolean is(Struct struct, IommuField field) {
        return value(struct, field).orElse(0) != 0;
    }

    /**
     * Sets what a field of an entry means, if the generation records it.
     *
     * @param struct an entry of any of the arrays
     * @param field  the meaning
     * @param value  the value
     * @return whether there is such a field
     * @throws IllegalArgumentException if the value does not fit
     */
    public boolean set(Struct struct, IommuField field, long value) {
        FieldPath path = fields.get(field);
        if (path == null || !path.in(struct.layout())) {
            return false;
        }
        path.set(struct, value);
        return true;
    }

    @Override
    public String toString() {
        return id;
    }
}
