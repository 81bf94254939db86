/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} beside it. */
final class Texts extends NLS {

    public static String after;
    public static String after_of;
    public static String after_tip;
    public static String all_kinds;
    public static String before;
    public static String before_of;
    public static String before_tip;
    public static String cancel;
    public static String cancelled;
    public static String compare_job;
    public static String comparing;
    public static String draw_job;
    public static String drawing;
    public static String empty_graph;
    public static String empty_kexec;
    public static String empty_none;
    public static String empty_one;
    public static String empty_same;
    public static String empty_step;
    public static String export;
    public static String export_failed;
    public static String export_title;
    public static String failed;
    public static String filter;
    public static String filter_kinds;
    public static String filter_tip;
    public static String fit;
    public static String focus;
    public static String focus_tip;
    public static String graph_counts;
    public static String label_editor;
    public static String label_path;
    public static String legend_added;
    public static String legend_changed;
    public static String legend_moved;
    public static String legend_problem;
    public static String legend_removed;
    public static String level_all;
    public static String level_chain;
    public static String level_summary;
    public static String level_tip;
    public static String list_count;
    public static String list_count_some;
    public static String list_difference;
    public static String list_empty;
    public static String list_nothing;
    public static String merged;
    public static String merged_of;
    public static String merged_tip;
    public static String next;
    public static String not_in_state;
    public static String not_shown;
    public static String only;
    public static String only_tip;
    public static String pairing_chosen;
    public static String pairing_kexec;
    public static String pairing_step;
    public static String pairing_tip;
    public static String previous;
    public static String swap;
    public static String zoom_in;
    public static String zoom_out;

    static {
        NLS.initializeMessages("org.liveupdate.ui.compare.messages", Texts.class);
    }

    private Texts() {
    }
}
