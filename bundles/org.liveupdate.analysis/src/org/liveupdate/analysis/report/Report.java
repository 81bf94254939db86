/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.List;

/**
 * A document about something that was run or opened. It has no date and no path: the same thing gives the same bytes.
 *
 * @param title       one line
 * @param kind        what it is a report of, such as {@code scenario}
 * @param description sentences, may be empty
 * @param sign        how it went
 * @param verdict     the same in a sentence
 * @param sections    in order
 */
public record Report(String title, String kind, String description, Sign sign, String verdict,
        List<Section> sections) {

    /** Copies the list. */
    public Report {
        sections = List.copyOf(sections);
    }
}
