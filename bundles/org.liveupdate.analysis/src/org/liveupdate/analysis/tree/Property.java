/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.Objects;

/**
 * One line of what is known about a node.
 *
 * @param name  what it is
 * @param value its value as text
 * @param doc   one sentence of explanation, may be empty
 */
public record Property(String name, String value, String doc) {

    /** Checks that nothing is missing. */
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(doc, "doc");
    }

    /**
     * A property that needs no explanation.
     *
     * @param name  what it is
     * @param value its value as text
     */
    public Property(String name, String value) {
        this(name, value, "");
    }
}
