/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.osgi.util.NLS;

/** All texts of the scenario editor that people read, from {@code messages.properties} beside it. */
public final class ScenarioMessages extends NLS {

    /** Text of command_cut. */
    public static String command_cut;
    /** Text of command_edit_source. */
    public static String command_edit_source;
    /** Text of command_paste. */
    public static String command_paste;
    /** Text of command_set. */
    public static String command_set;
    /** Text of expectations_add. */
    public static String expectations_add;
    /** Text of expectations_expected. */
    public static String expectations_expected;
    /** Text of expectations_found. */
    public static String expectations_found;
    /** Text of expectations_remove. */
    public static String expectations_remove;
    /** Text of field_proposals. */
    public static String field_proposals;
    /** Text of file_changed. */
    public static String file_changed;
    /** Text of file_changed_keep. */
    public static String file_changed_keep;
    /** Text of file_changed_replace. */
    public static String file_changed_replace;
    /** Text of file_changed_title. */
    public static String file_changed_title;
    /** Text of file_deleted. */
    public static String file_deleted;
    /** Text of file_deleted_close. */
    public static String file_deleted_close;
    /** Text of file_deleted_keep. */
    public static String file_deleted_keep;
    /** Text of file_deleted_title. */
    public static String file_deleted_title;
    /** Text of file_none. */
    public static String file_none;
    /** Text of file_read_only. */
    public static String file_read_only;
    /** Text of file_too_large. */
    public static String file_too_large;
    /** Text of form_general. */
    public static String form_general;
    /** Text of overview_title. */
    public static String overview_title;
    /** Text of problems_both. */
    public static String problems_both;
    /** Text of problems_error. */
    public static String problems_error;
    /** Text of problems_errors. */
    public static String problems_errors;
    /** Text of problems_job. */
    public static String problems_job;
    /** Text of problems_suffix. */
    public static String problems_suffix;
    /** Text of problems_warning. */
    public static String problems_warning;
    /** Text of problems_warnings. */
    public static String problems_warnings;
    /** Text of redo. */
    public static String redo;
    /** Text of source_title. */
    public static String source_title;
    /** Text of steps_breakpoint. */
    public static String steps_breakpoint;
    /** Text of steps_breakpoint_tip. */
    public static String steps_breakpoint_tip;
    /** Text of steps_call_choose. */
    public static String steps_call_choose;
    /** Text of steps_call_none. */
    public static String steps_call_none;
    /** Text of steps_expectations. */
    public static String steps_expectations;
    /** Text of steps_expected. */
    public static String steps_expected;
    /** Text of steps_insert_button. */
    public static String steps_insert_button;
    /** Text of steps_insert_filter. */
    public static String steps_insert_filter;
    /** Text of steps_insert_title. */
    public static String steps_insert_title;
    /** Text of steps_many. */
    public static String steps_many;
    /** Text of steps_met. */
    public static String steps_met;
    /** Text of steps_none. */
    public static String steps_none;
    /** Text of steps_not_made. */
    public static String steps_not_made;
    /** Text of steps_number. */
    public static String steps_number;
    /** Text of steps_outcome. */
    public static String steps_outcome;
    /** Text of steps_result. */
    public static String steps_result;
    /** Text of steps_stale. */
    public static String steps_stale;
    /** Text of steps_step. */
    public static String steps_step;
    /** Text of steps_title. */
    public static String steps_title;
    /** Text of undo. */
    public static String undo;

    static {
        initializeMessages("org.liveupdate.ui.scenario.messages", ScenarioMessages.class);
    }

    private ScenarioMessages() {
    }
}
