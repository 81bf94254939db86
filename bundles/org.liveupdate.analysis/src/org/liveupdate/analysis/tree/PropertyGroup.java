/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;

/**
 * Properties under one heading.
 *
 * @param title      the heading
 * @param properties the lines, in the order in which they are to be shown
 */
public record PropertyGroup(String title, List<Property> properties) {

    /** Copies the list. */
    public PropertyGroup {
        properties = List.copyOf(properties);
    }
}
