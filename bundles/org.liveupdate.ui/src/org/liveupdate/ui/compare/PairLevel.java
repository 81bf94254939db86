/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.liveupdate.analysis.graph.FocusQuery;

/** How much the graphs of two states show. */
enum PairLevel {
    /** Units, devices and domains. */
    SUMMARY,
    /** What one kernel hands over to the next. */
    CHAIN,
    /** What is handed over and the tables of hardware. */
    ALL;

    String text() {
        return switch (this) {
            case SUMMARY -> Texts.level_summary;
            case CHAIN -> Texts.level_chain;
            case ALL -> Texts.level_all;
        };
    }

    /** The focus that stands for it, or null. */
    String focus() {
        return switch (this) {
            case SUMMARY -> FocusQuery.SUMMARY;
            case CHAIN -> FocusQuery.CHAIN;
            case ALL -> null;
        };
    }
}
