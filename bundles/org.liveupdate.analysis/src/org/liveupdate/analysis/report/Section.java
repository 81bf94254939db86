/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id       name for links, unique in the report: lower case letters, digits and hyphens
 * @param title    one line
 * @param sign     what it says
 * @param remark   behind the title, such as a result; may be empty
 * @param blocks   its parts
 * @param sections smaller sections inside
 */
public record Section(String id, String title, Sign sign, String remark, List<Block> blocks, List<Section> sections) {

    /** Copies the lists. */
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section that says nothing about itself. */
    static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, Sign.NONE, "", blocks, List.of());
    }
}
