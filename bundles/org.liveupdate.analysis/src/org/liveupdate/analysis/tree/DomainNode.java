/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;

import org.liveupdate.decode.vtd.Translation;

/** The domain of a device in legacy mode. */
public final class DomainNode extends TranslationNode {

    DomainNode(StateNode parent, Translation translation) {
        super(parent, "domain", translation);
    }

    @Override
    public StateKind kind() {
        return StateKind.DOMAIN;
    }

    @Override
    public String label() {
        return "Domain " + translation().domainId();
    }

    @Override
    public String details() {
        return TranslationText.of(translation()).replaceFirst("^domain \\d+, ", "");
    }

    @Override
    public List<PropertyGroup> properties() {
        return List.of(new PropertyGroup("Domain", TranslationText.lines(translation())));
    }
}
