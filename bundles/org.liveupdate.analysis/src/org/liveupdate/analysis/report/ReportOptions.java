/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

/**
 * How much a report tells.
 *
 * @param maxSteps  how many steps get a section of their own; of more, those that matter most do
 * @param maxRows   how many rows long tables and lists have
 * @param maxNodes  how many nodes a picture of pointers has; with more it shows less detail
 * @param maxEvents how many messages a sequence diagram has
 */
public record ReportOptions(int maxSteps, int maxRows, int maxNodes, int maxEvents) {

    /** Everything of a scenario of usual size. */
    public static final ReportOptions DEFAULT = new ReportOptions(200, 60, 90, 400);

    /** Rejects limits that leave nothing. */
    public ReportOptions {
        if (maxSteps < 1 || maxRows < 1 || maxNodes < 1 || maxEvents < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
