/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.graph.FieldText;

/** A field of a structure, or an element of an array in it. */
public final class FieldNode extends StateNode {

    /** Elements of an array that are shown; longer arrays have a node of their own in the tree. */
    private static final int MAX_ELEMENTS = 512;

    private final String name;
    private final Struct struct;
    private final Field field;

    private FieldNode(StateNode parent, String name, Struct struct, Field field) {
        super(parent, name);
        this.name = name;
        this.struct = struct;
        this.field = field;
    }

    /** The fields of a structure, those of nested structures with the way to them; spare bits only if they are set. */
    static List<StateNode> of(StateNode parent, Struct struct) {
        List<StateNode> nodes = new ArrayList<>();
        add(parent, struct, "", nodes);
        return nodes;
    }

    private static void add(StateNode parent, Struct struct, String prefix, List<StateNode> nodes) {
        for (Field field : struct.layout().fields()) {
            String name = prefix + field.name();
            if (field.kind() == Kind.STRUCT) {
                add(parent, struct.struct(field.name()), name + ".", nodes);
            } else if (isWorthSeeing(struct, field)) {
                nodes.add(new FieldNode(parent, name, struct, field));
            }
        }
    }

    private static boolean isWorthSeeing(Struct struct, Field field) {
        boolean spare = field.kind() == Kind.RESERVED || field.kind() == Kind.IGNORED;
        return !spare || field.isNumber() && struct.get(field) != 0;
    }

    @Override
    public StateKind kind() {
        return target().isPresent() ? StateKind.POINTER : StateKind.FIELD;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String details() {
        if (field.kind() == Kind.ARRAY) {
            return field.count() == Field.OPEN ? "as many as are said elsewhere" : Plural.of(field.count(), "element");
        }
        return FieldText.of(struct, field);
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(struct.address() + field.offset());
    }

    @Override
    public OptionalLong target() {
        boolean leads = field.kind() == Kind.ADDRESS && struct.isValid(field) && struct.get(field) > 0;
        return leads ? OptionalLong.of(struct.get(field)) : OptionalLong.empty();
    }

    @Override
    int extent() {
        return field.kind() == Kind.ARRAY ? field.nested().size() * Math.max(0, field.count())
                : field.byteLength();
    }

    @Override
    public Optional<Severity> severity() {
        // the structure shows the problem
        return Optional.empty();
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Field", name, field.doc()));
        lines.add(new Property("Value", details()));
        lines.add(new Property("Address", Hex.of(address().getAsLong()), "Physical address of its first byte."));
        lines.add(new Property("Raw", raw(), "Bytes, the lowest address first."));
        lines.add(new Property("Bits", "[" + (field.bit() + field.width() - 1) + ":" + field.bit() + "]",
                "Counted from the start of the structure."));
        lines.add(new Property("Layout", struct.layout().name(), struct.layout().doc()));
        lines.add(new Property("Defined in", struct.layout().source(), "Where the format comes from."));
        return List.of(new PropertyGroup("Field", lines), StructProperties.of("Structure", struct));
    }

    private String raw() {
        byte[] bytes = struct.bytes();
        int end = Math.min(bytes.length, field.offset() + Math.min(extent(), Long.BYTES * 2));
        String text = HexFormat.ofDelimiter(" ").formatHex(bytes, field.offset(), end);
        return end < field.offset() + extent() ? text + " ..." : text;
    }

    @Override
    public boolean hasChildren() {
        return field.kind() == Kind.ARRAY && field.count() > 0;
    }

    @Override
    List<StateNode> load() {
        List<StateNode> nodes = new ArrayList<>();
        for (int i = 0; field.kind() == Kind.ARRAY && i < Math.min(field.count(), MAX_ELEMENTS); i++) {
            Struct element = struct.element(field.name(), i);
            if (!isZero(element)) {
                nodes.add(new ChainNode(this, "[" + i + "]", StateKind.STRUCTURE, "[" + i + "]")
                        .struct(name + "[" + i + "]", element).details(FieldText.summary(element))
                        .below(self -> of(self, element)));
            }
        }
        return nodes;
    }

    private static boolean isZero(Struct element) {
        for (byte one : element.bytes()) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
