/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.Placement;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/**
 * The slots of an array as rows. Runs of empty slots, and runs of slots that map consecutive plain memory with equal
 * attributes, are one row each.
 */
final class TableRows {

    private static final Set<Long> PAGE_SIZES = Set.of(1L << 12, 1L << 21, 1L << 30);

    private final Placement table;
    private final ElementNames names;
    private final PointerTargets targets;
    private final List<Row> rows = new ArrayList<>();
    private int first;
    private int last = -1;
    private String summary;
    private long start;
    private long stride;

    TableRows(Placement table, ElementNames names, PointerTargets targets) {
        this.table = table;
        this.names = names;
        this.targets = targets;
    }

    /** All slots of one array field. */
    List<Row> of(Struct struct, Field array) {
        for (int i = 0; i < array.count(); i++) {
            add(i, struct.element(array.name(), i), array.name() + "[" + i + "].");
        }
        flush();
        return rows;
    }

    /** All elements of the placement itself; those outside the image are left out. */
    List<Row> ofElements(PhysicalMemory memory) {
        Layout layout = table.layout();
        for (int i = 0; i < table.count(); i++) {
            int index = i;
            layout.at(memory, table.address() + (long) i * layout.size())
                    .ifPresent(element -> add(index, element, "[" + index + "]."));
        }
        flush();
        return rows;
    }

    private void add(int index, Struct element, String path) {
        if (isZero(element)) {
            extend(index, "", 0);
            return;
        }
        List<Held> pointers = new ArrayList<>();
        pointers(element, "", pointers);
        String attributes = FieldText.summary(element);
        if (pointers.size() == 1 && !targets.isKnown(pointers.get(0).target())) {
            extend(index, attributes, pointers.get(0).target());
        } else {
            flush();
            slot(index, attributes, pointers, path);
        }
    }

    private void slot(int index, String attributes, List<Held> pointers, String path) {
        String name = names.name(table, index);
        if (pointers.isEmpty()) {
            rows.add(Row.of(name, attributes));
            return;
        }
        String text = attributes;
        for (Held pointer : pointers) {
            String label = pointers.size() > 1 ? name + " " + pointer.field() : name;
            String value = Hex.of(pointer.target()) + (text.isEmpty() ? "" : "  " + text);
            rows.add(Row.pointer(label, value, path + pointer.field()).withTooltip(value));
            text = "";
        }
    }

    private void extend(int index, String attributes, long target) {
        boolean grows = last >= 0 && attributes.equals(summary) && last == index - 1;
        if (grows && !attributes.isEmpty()) {
            long step = target - (start + (last - first) * stride);
            if (last == first) {
                stride = step;
                grows = PAGE_SIZES.contains(step);
            } else {
                grows = step == stride;
            }
        }
        if (!grows) {
            flush();
            first = index;
            summary = attributes;
            start = target;
            stride = 0;
        }
        last = index;
    }

    private void flush() {
        if (last < 0) {
            return;
        }
        int count = last - first + 1;
        String name = names.name(table, first) + (count > 1 ? " .. " + names.name(table, last) : "");
        if (summary.isEmpty() && start == 0) {
            rows.add(new Row(name, "empty", null, State.SAME, count, true, ""));
        } else {
            String end = count > 1 ? " .. " + Hex.of(start + (count - 1) * stride) : "";
            String value = Hex.of(start) + end + "  " + summary;
            rows.add(new Row(name, value, null, State.SAME, count, false, value));
        }
        last = -1;
    }

    /** A pointer of an element: the way to its field, and where it leads. */
    private record Held(String field, long target) {
    }

    private static void pointers(Struct element, String prefix, List<Held> found) {
        for (Field field : element.layout().fields()) {
            if (field.kind() == Kind.ADDRESS && element.isValid(field) && element.get(field) != 0) {
                found.add(new Held(prefix + field.name(), element.get(field)));
            } else if (field.kind() == Kind.STRUCT) {
                pointers(element.struct(field.name()), prefix + field.name() + ".", found);
            }
        }
    }

    private static boolean isZero(Struct element) {
        for (byte b : element.bytes()) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
