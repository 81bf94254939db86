/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.Placement;

/**
 * Reads the pointers of structures. It knows no structure: layouts say which fields are addresses and when they mean
 * something. A pointer of value 0 leads nowhere and is left out.
 */
public final class PointerReader {

    private final PhysicalMemory memory;

    /**
     * A reader.
     *
     * @param memory the bytes
     */
    public PointerReader(PhysicalMemory memory) {
        this.memory = memory;
    }

    /**
     * The pointers of one placement.
     *
     * @param placement a recognised structure or array
     * @return its pointers in the order of their addresses; those of elements outside the image are left out
     */
    public List<Pointer> read(Placement placement) {
        List<Pointer> result = new ArrayList<>();
        read(placement, result::add);
        return result;
    }

    /**
     * The pointers of one placement.
     *
     * @param placement a recognised structure or array
     * @param found     told about each pointer
     */
    public void read(Placement placement, Consumer<Pointer> found) {
        Layout layout = placement.layout();
        if (!hasPointers(layout)) {
            return;
        }
        for (int i = 0; i < placement.count(); i++) {
            int element = i;
            Supplier<String> prefix = () -> placement.count() > 1 ? "[" + element + "]." : "";
            layout.at(memory, placement.address() + (long) i * layout.size())
                    .ifPresent(struct -> fields(placement, element, struct, prefix, found));
        }
    }

    /** Names are put together only for pointers that are there: a page table has hundreds of entries without one. */
    private static void fields(Placement source, int element, Struct struct, Supplier<String> prefix,
            Consumer<Pointer> found) {
        for (Field field : struct.layout().fields()) {
            if (field.kind() == Kind.ADDRESS) {
                long target = struct.get(field);
                if (target != 0 && struct.isValid(field)) {
                    found.accept(new Pointer(source, element, prefix.get() + field.name(),
                            struct.address() + field.offset(), target));
                }
            } else if (field.kind() == Kind.STRUCT) {
                fields(source, element, struct.struct(field.name()), () -> prefix.get() + field.name() + ".", found);
            } else if (field.kind() == Kind.ARRAY && hasPointers(field.nested())) {
                for (int i = 0; i < field.count(); i++) {
                    int index = i;
                    fields(source, element, struct.element(field.name(), i),
                            () -> prefix.get() + field.name() + "[" + index + "].", found);
                }
            }
        }
    }

    /**
     * Whether structures of a layout can hold pointers.
     *
     * @param layout the layout
     * @return true if one of its fields, or of the structures nested in it, is an address
     */
    public static boolean hasPointers(Layout layout) {
        return layout.fields().stream().anyMatch(field -> field.kind() == Kind.ADDRESS
                || field.nested() != null && hasPointers(field.nested()));
    }
}
