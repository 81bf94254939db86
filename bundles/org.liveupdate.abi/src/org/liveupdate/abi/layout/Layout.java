/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;

/**
 * The one description of a structure: name, size, named fields and where the format is defined. Decoder, simulator,
 * byte view, pointer graph, consistency checks and the ABI reference all use it. Built with {@link #named(String)}.
 */
public final class Layout {

    private final String name;
    private final int size;
    private final String source;
    private final String doc;
    private final Map<String, Field> fields;
    private final List<Field> order;

    Layout(LayoutBuilder builder) {
        name = builder.name;
        size = builder.size;
        source = builder.source;
        doc = builder.doc;
        Map<String, Field> map = new LinkedHashMap<>();
        builder.fields.forEach(field -> map.put(field.name(), field));
        fields = Collections.unmodifiableMap(map);
        order = List.copyOf(map.values());
    }

    /**
     * Begins the description of a structure.
     *
     * @param name its name: the kernel's structure tag, or the specification's term
     * @return a builder
     */
    public static LayoutBuilder named(String name) {
        return new LayoutBuilder(name);
    }

    /**
     * The structure's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The structure's size.
     *
     * @return size in bytes; without the elements of an open array at the end
     */
    public int size() {
        return size;
    }

    /**
     * Where the format is defined.
     *
     * @return kernel version and file, patch, or specification
     */
    public String source() {
        return source;
    }

    /**
     * What the structure is for.
     *
     * @return one or two sentences, may be empty
     */
    public String doc() {
        return doc;
    }

    /**
     * All fields in the order of their description.
     *
     * @return an unmodifiable list
     */
    public List<Field> fields() {
        return order;
    }

    /**
     * A field by name.
     *
     * @param field its name
     * @return the field
     * @throws IllegalArgumentException if there is none: an error in the caller, never in the data
     */
    public Field field(String field) {
        Field found = fields.get(field);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no field " + field);
        }
        return found;
    }

    /**
     * Whether the structure has a field of that name. Generations of one structure differ in their fields.
     *
     * @param field a name
     * @return true if there is one
     */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /**
     * The structure as found in memory.
     *
     * @param memory  the memory
     * @param address physical address of its first byte
     * @return a view of a copy of its bytes, or empty if they are not all there
     */
    public Optional<Struct> at(PhysicalMemory memory, long address) {
        return memory.bytes(address, size).map(bytes -> new Struct(this, bytes, 0, address));
    }

    /**
     * A view of bytes that are already at hand. Changes through the view change the bytes.
     *
     * @param bytes   bytes that hold the structure
     * @param base    index of its first byte
     * @param address physical address of its first byte
     * @return the view
     * @throws IndexOutOfBoundsException if the bytes are too short
     */
    public Struct over(byte[] bytes, int base, long address) {
        return new Struct(this, bytes, base, address);
    }

    /**
     * A zeroed structure, to be filled and written.
     *
     * @param address physical address where it will stand
     * @return the view
     */
    public Struct blank(long address) {
        return new Struct(this, new byte[size], 0, address);
    }

    @Override
    public String toString() {
        return name;
    }
}
