/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.decode.vtd.VtdPasid;

/** A PASID of a device: a present PASID table entry. */
public final class PasidNode extends TranslationNode {

    private final VtdPasid pasid;
    private final boolean forRequestsWithout;

    PasidNode(StateNode parent, VtdPasid pasid, boolean forRequestsWithout) {
        super(parent, "pasid" + pasid.pasid(), pasid.translation());
        this.pasid = pasid;
        this.forRequestsWithout = forRequestsWithout;
    }

    /**
     * The decoded PASID.
     *
     * @return the PASID
     */
    public VtdPasid pasidState() {
        return pasid;
    }

    @Override
    public StateKind kind() {
        return StateKind.PASID;
    }

    @Override
    public String label() {
        return "PASID " + pasid.pasid();
    }

    @Override
    public String details() {
        return TranslationText.of(translation()) + (forRequestsWithout ? ", for requests without PASID" : "");
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(pasid.entryAddress());
    }

    @Override
    int extent() {
        return pasid.entry().layout().size();
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("PASID", Integer.toString(pasid.pasid())));
        lines.addAll(TranslationText.lines(translation()));
        return List.of(new PropertyGroup("PASID", lines), StructProperties.of("PASID table entry", pasid.entry()));
    }
}
