/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.FieldText;
import org.liveupdate.decode.Placement;

/**
 * The structures that lie over bytes. Of several that overlap, the smallest counts. Works for one row at a time and
 * reads only the structures of that row, so that it costs the same for any size of memory.
 */
public final class Overlay {

    /** Structures of up to so many bytes are named in one piece: table entries, most of all. */
    private static final int ENTRY = 16;

    private final Inspection inspection;

    /**
     * The overlay of one state.
     *
     * @param inspection what was found in memory
     */
    public Overlay(Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * The fields of some bytes.
     *
     * @param address physical address of the first byte
     * @param length  how many bytes, few
     * @return runs of bytes of one field, ascending; bytes of no structure are in none
     */
    public List<FieldSpan> fields(long address, int length) {
        List<FieldSpan> spans = new ArrayList<>();
        long at = address;
        while (at < address + length) {
            Optional<FieldSpan> span = fieldAt(at);
            if (span.isEmpty()) {
                at++;
                continue;
            }
            FieldSpan one = span.get();
            int last = spans.size() - 1;
            if (last >= 0 && isSame(spans.get(last), one)) {
                FieldSpan before = spans.get(last);
                spans.set(last, new FieldSpan(before.placement(), before.path(), before.field(), before.struct(),
                        before.address(), before.length() + 1));
            } else {
                spans.add(one);
            }
            at++;
        }
        return spans;
    }

    private static boolean isSame(FieldSpan before, FieldSpan next) {
        return before.field() == next.field() && before.struct().address() == next.struct().address()
                && before.address() + before.length() == next.address();
    }

    /**
     * The field that a byte belongs to: of several, the one with most of its bits.
     *
     * @param address physical address
     * @return a span of that byte, or empty if no structure was recognised there
     */
    public Optional<FieldSpan> fieldAt(long address) {
        return placement(address).flatMap(placement -> {
            int element = (int) ((address - placement.address()) / placement.layout().size());
            long start = placement.address() + (long) element * placement.layout().size();
            String path = placement.count() > 1 ? "[" + element + "]" : "";
            return placement.layout().at(inspection.memory(), start)
                    .flatMap(struct -> descend(placement, struct, path, address));
        });
    }

    private Optional<Placement> placement(long address) {
        return address < 0 ? Optional.empty() : inspection.structures().overlapping(address, 1).stream()
                .min(Comparator.comparingInt(placement -> placement.layout().size()));
    }

    private static Optional<FieldSpan> descend(Placement placement, Struct top, String prefix, long address) {
        Struct struct = top;
        String path = prefix;
        while (true) {
            int offset = (int) (address - struct.address());
            Field field = dominant(struct, offset);
            if (field == null) {
                return Optional.empty();
            }
            path = path.isEmpty() ? field.name() : path + "." + field.name();
            if (field.kind() == Kind.ARRAY) {
                int index = (offset - field.offset()) / field.nested().size();
                path += "[" + index + "]";
                struct = struct.element(field.name(), index);
            } else if (field.kind() == Kind.STRUCT) {
                struct = struct.struct(field.name());
            } else {
                return Optional.of(new FieldSpan(placement, path, field, struct, address, 1));
            }
        }
    }

    private static Field dominant(Struct struct, int offset) {
        Field best = null;
        int most = 0;
        for (Field field : struct.layout().fields()) {
            int from = Math.max(field.bit(), offset * Byte.SIZE);
            int width = field.kind() == Kind.ARRAY ? Math.max(0, field.count()) * field.nested().size() * Byte.SIZE
                    : field.width();
            int bits = Math.min(field.bit() + width, (offset + 1) * Byte.SIZE) - from;
            if (bits > most || bits == most && bits > 0 && field.kind() == Kind.ADDRESS) {
                best = field;
                most = bits;
            }
        }
        return best;
    }

    /**
     * What begins in a row, in words: a small structure in one piece, else its fields with their values.
     *
     * @param address physical address of the row
     * @param length  length of the row in bytes
     * @return one line, "" if nothing begins there
     */
    public String text(long address, int length) {
        List<String> parts = new ArrayList<>();
        long told = -1;
        for (FieldSpan span : fields(address, length)) {
            Struct struct = span.struct();
            if (struct.layout().size() <= ENTRY) {
                if (struct.address() >= address && struct.address() != told) {
                    told = struct.address();
                    entry(span, struct).ifPresent(parts::add);
                }
            } else if (span.start() >= address && span.look() != FieldSpan.Look.SPARE) {
                parts.add(span.field().name() + "=" + value(span));
            }
        }
        return String.join("  ", parts);
    }

    private static Optional<String> entry(FieldSpan span, Struct struct) {
        int dot = span.path().lastIndexOf('.');
        String name = dot < 0 ? span.placement().role() : span.path().substring(0, dot);
        String summary = FieldText.summary(struct);
        List<String> leads = new ArrayList<>();
        for (Field field : struct.layout().fields()) {
            if (field.kind() == Kind.ADDRESS && struct.isValid(field) && struct.get(field) != 0) {
                leads.add("\u2192 " + Hex.of(struct.get(field)));
            }
        }
        String text = (summary + " " + String.join(" ", leads)).trim();
        return text.isEmpty() ? Optional.empty() : Optional.of(name + ": " + text);
    }

    private static String value(FieldSpan span) {
        OptionalLong target = span.target();
        return (target.isPresent() ? "\u2192 " : "") + FieldText.of(span.struct(), span.field());
    }
}
