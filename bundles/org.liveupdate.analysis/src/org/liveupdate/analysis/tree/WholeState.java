/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.kho.FolioSet;

/**
 * A whole state of memory as something to know about: what is shown where nothing in it is selected.
 *
 * @param label name of the file, or of the moment
 * @param of    what was found in it
 */
public record WholeState(String label, Inspection of) implements Described {

    @Override
    public OptionalLong address() {
        return OptionalLong.empty();
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Name", label));
        lines.add(count("VT-d units", of.units().size()));
        lines.add(count("Devices", of.units().stream().mapToLong(unit -> unit.devices().size()).sum()));
        lines.add(count("Sessions", of.state().sessions().size()));
        of.state().preserved().map(FolioSet::size).ifPresent(size -> lines.add(count("Preserved folios", size)));
        lines.add(count("Structures", of.structures().all().size()));
        lines.add(count("Problems", of.problems().size()));
        return List.of(new PropertyGroup("State", lines));
    }

    private static Property count(String name, long count) {
        return new Property(name, Long.toString(count));
    }
}
