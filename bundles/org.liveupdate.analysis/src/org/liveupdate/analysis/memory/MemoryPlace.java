/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.graph.FieldText;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.Property;
import org.liveupdate.analysis.tree.PropertyGroup;
import org.liveupdate.analysis.tree.StructProperties;

/**
 * Bytes that somebody selected, whatever stands there.
 *
 * @param owners owners of pages in the state that the bytes are of
 * @param start  physical address of the first byte
 * @param length how many bytes, at least 1
 */
public record MemoryPlace(PageOwners owners, long start, long length) implements Described {

    @Override
    public String label() {
        return Hex.of(start) + (length == 1 ? "" : " \u2013 " + Hex.of(start + length - 1));
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(start);
    }

    /**
     * The field at the first byte.
     *
     * @return the field, or empty if no structure was recognised there
     */
    public Optional<FieldSpan> field() {
        return new Overlay(owners.inspection()).fieldAt(start);
    }

    @Override
    public OptionalLong target() {
        return field().map(FieldSpan::target).orElse(OptionalLong.empty());
    }

    @Override
    public List<PropertyGroup> properties() {
        PageOwner owner = owners.of(start);
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Address", Hex.of(start), "Physical address of the first byte."));
        lines.add(new Property("Length", Hex.of(length) + " (" + ByteSize.of(length) + ")"));
        lines.add(new Property("Page", Hex.of(owner.page()) + ", offset " + Hex.of(start - owner.page())));
        lines.add(new Property("Owner", owner.owner().isEmpty() ? "nobody known" : owner.owner()));
        lines.add(new Property("Over kexec", owner.preserved().text()));
        owner.folio().ifPresent(folio -> lines.add(new Property("Folio",
                Hex.of(folio.address()) + " of order " + folio.order() + ", " + ByteSize.of(folio.length()))));
        lines.add(new Property("In the image",
                owners.inspection().memory().contains(owner.page(), PhysicalMemory.PAGE_SIZE) ? "yes" : "no"));
        List<PropertyGroup> groups = new ArrayList<>();
        groups.add(new PropertyGroup("Memory", lines));
        field().ifPresent(span -> {
            groups.add(new PropertyGroup("Field", List.of(
                    new Property("Name", span.path(), span.field().doc()),
                    new Property("Value", FieldText.of(span.struct(), span.field())),
                    new Property("Of", span.placement().role(), span.placement().layout().doc()))));
            groups.add(StructProperties.of("Structure", span.struct()));
        });
        return groups;
    }
}
