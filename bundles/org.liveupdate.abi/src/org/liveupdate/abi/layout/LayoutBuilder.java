/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.layout.Field.Kind;

/**
 * Describes a structure field by field. Bit ranges are written as specifications write them, high bit first; offsets
 * and lengths of whole bytes are in bytes. {@link #build()} checks that fields have different names, lie inside the
 * structure and do not overlap.
 */
public final class LayoutBuilder {

    final String name;
    final List<Field> fields = new ArrayList<>();
    int size = -1;
    String source = "";
    String doc = "";

    LayoutBuilder(String name) {
        this.name = name;
    }

    /**
     * Sets the size.
     *
     * @param bytes size in bytes, without the elements of an open array
     * @return this
     */
    public LayoutBuilder size(int bytes) {
        size = bytes;
        return this;
    }

    /**
     * Says where the format is defined.
     *
     * @param text kernel version and file, patch, or specification
     * @return this
     */
    public LayoutBuilder source(String text) {
        source = text;
        return this;
    }

    /**
     * Says what the structure is for.
     *
     * @param text one or two sentences
     * @return this
     */
    public LayoutBuilder doc(String text) {
        doc = text;
        return this;
    }

    /**
     * One bit.
     *
     * @param field name
     * @param bit   bit number
     * @param text  explanation
     * @return this
     */
    public LayoutBuilder flag(String field, int bit, String text) {
        return add(field, Kind.FLAG, bit, 1, 0, "", Map.of(), text);
    }

    /**
     * An unsigned number in a range of bits.
     *
     * @param field name
     * @param high  highest bit
     * @param low   lowest bit
     * @param text  explanation
     * @return this
     */
    public LayoutBuilder bits(String field, int high, int low, String text) {
        return add(field, Kind.UNSIGNED, low, high - low + 1, 0, "", Map.of(), text);
    }

    /**
     * A number of which some values have names.
     *
     * @param field  name
     * @param high   highest bit
     * @param low    lowest bit
     * @param values names of values
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder choice(String field, int high, int low, Map<Long, String> values, String text) {
        return add(field, Kind.CHOICE, low, high - low + 1, 0, "", Map.copyOf(values), text);
    }

    /**
     * Bits that must be zero.
     *
     * @param high highest bit
     * @param low  lowest bit
     * @return this
     */
    public LayoutBuilder reserved(int high, int low) {
        return add("reserved_" + high + "_" + low, Kind.RESERVED, low, high - low + 1, 0, "", Map.of(), "must be zero");
    }

    /**
     * Bits that hardware ignores.
     *
     * @param high highest bit
     * @param low  lowest bit
     * @param text explanation
     * @return this
     */
    public LayoutBuilder ignored(int high, int low, String text) {
        return add("ignored_" + high + "_" + low, Kind.IGNORED, low, high - low + 1, 0, "", Map.of(), text);
    }

    /**
     * A physical address whose low bits are used for something else: the address is the bits in place, within their
     * 64-bit word.
     *
     * @param field  name
     * @param high   highest bit
     * @param low    lowest bit
     * @param target name of the layout it points to, "" if it depends
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder pointer(String field, int high, int low, String target, String text) {
        return add(field, Kind.ADDRESS, low, high - low + 1, low % 64, target, Map.of(), text);
    }

    /**
     * A page frame number, read as the byte address of the frame.
     *
     * @param field  name
     * @param high   highest bit
     * @param low    lowest bit
     * @param target name of the layout it points to, "" if it depends
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder pfn(String field, int high, int low, String target, String text) {
        return add(field, Kind.ADDRESS, low, high - low + 1, 12, target, Map.of(), text);
    }

    /**
     * A whole 64-bit physical address.
     *
     * @param field  name
     * @param offset offset in bytes
     * @param target name of the layout it points to, "" if it depends
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder phys(String field, int offset, String target, String text) {
        return add(field, Kind.ADDRESS, offset * 8, 64, 0, target, Map.of(), text);
    }

    /**
     * An unsigned number of whole bytes, little-endian.
     *
     * @param field  name
     * @param offset offset in bytes
     * @param bytes  1, 2, 4 or 8
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder uint(String field, int offset, int bytes, String text) {
        return add(field, Kind.UNSIGNED, offset * 8, bytes * 8, 0, "", Map.of(), text);
    }

    /**
     * An unsigned number of whole bytes, big-endian.
     *
     * @param field  name
     * @param offset offset in bytes
     * @param bytes  1, 2, 4 or 8
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder uintBigEndian(String field, int offset, int bytes, String text) {
        fields.add(new Field(field, Kind.UNSIGNED, offset * 8, bytes * 8, 0, true, null, 0, "", Map.of(), text,
                List.of()));
        return this;
    }

    /**
     * A NUL terminated string in a buffer.
     *
     * @param field  name
     * @param offset offset in bytes
     * @param length length of the buffer in bytes
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder text(String field, int offset, int length, String text) {
        return add(field, Kind.TEXT, offset * 8, length * 8, 0, "", Map.of(), text);
    }

    /**
     * Bytes without further structure.
     *
     * @param field  name
     * @param offset offset in bytes
     * @param length length in bytes
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder bytes(String field, int offset, int length, String text) {
        return add(field, Kind.BYTES, offset * 8, length * 8, 0, "", Map.of(), text);
    }

    /**
     * A nested structure.
     *
     * @param field  name
     * @param offset offset in bytes
     * @param nested its layout
     * @param text   explanation
     * @return this
     */
    public LayoutBuilder struct(String field, int offset, Layout nested, String text) {
        fields.add(new Field(field, Kind.STRUCT, offset * 8, nested.size() * 8, 0, false, nested, 1, "", Map.of(),
                text, List.of()));
        return this;
    }

    /**
     * Structures one behind the other.
     *
     * @param field   name
     * @param offset  offset of the first in bytes
     * @param element layout of one
     * @param count   how many, or {@link Field#OPEN}
     * @param text    explanation
     * @return this
     */
    public LayoutBuilder array(String field, int offset, Layout element, int count, String text) {
        int width = count == Field.OPEN ? 0 : count * element.size() * 8;
        fields.add(new Field(field, Kind.ARRAY, offset * 8, width, 0, false, element, count, "", Map.of(), text,
                List.of()));
        return this;
    }

    /**
     * Says when the field described last means something: a pointer of an entry that is not present leads nowhere.
     *
     * @param flags names of flags of this structure, described before or after; one of them must be set
     * @return this
     */
    public LayoutBuilder when(String... flags) {
        Field last = fields.remove(fields.size() - 1);
        fields.add(new Field(last.name(), last.kind(), last.bit(), last.width(), last.shift(), last.bigEndian(),
                last.nested(), last.count(), last.target(), last.names(), last.doc(), List.of(flags)));
        return this;
    }

    private LayoutBuilder add(String field, Kind kind, int bit, int width, int shift, String target,
            Map<Long, String> names, String text) {
        fields.add(new Field(field, kind, bit, width, shift, false, null, 0, target, names, text, List.of()));
        return this;
    }

    /**
     * Ends the description.
     *
     * @return the layout
     * @throws IllegalStateException if the description contradicts itself
     */
    public Layout build() {
        int end = 0;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            end = Math.max(end, field.bit() + field.width());
            for (Field other : fields.subList(0, i)) {
                boolean apart = other.bit() + other.width() <= field.bit()
                        || field.bit() + field.width() <= other.bit();
                if (other.name().equals(field.name()) || !apart) {
                    throw new IllegalStateException(name + ": " + field.name() + " collides with " + other.name());
                }
            }
        }
        for (Field field : fields) {
            for (String guard : field.guards()) {
                if (fields.stream().noneMatch(other -> other.name().equals(guard))) {
                    throw new IllegalStateException(name + ": " + field.name() + " depends on " + guard
                            + ", which is no field");
                }
            }
        }
        if (size < 0) {
            size = (end + 7) / 8;
        }
        if (end > size * 8) {
            throw new IllegalStateException(name + ": fields end at bit " + end + ", behind " + size + " bytes");
        }
        return new Layout(this);
    }
}
