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
    /** Text of file_pending. */
    public static String file_pending;
    /** Text of file_pending_save. */
    public static String file_pending_save;
    /** Text of file_pending_show. */
    public static String file_pending_show;
    /** Text of file_pending_title. */
    public static String file_pending_title;
    /** Text of file_read_only. */
    public static String file_read_only;
    /** Text of file_too_large. */
    public static String file_too_large;
    /** Text of findings_choose. */
    public static String findings_choose;
    /** Text of findings_choose_tip. */
    public static String findings_choose_tip;
    /** Text of findings_count. */
    public static String findings_count;
    /** Text of findings_filter. */
    public static String findings_filter;
    /** Text of findings_id. */
    public static String findings_id;
    /** Text of findings_kernel. */
    public static String findings_kernel;
    /** Text of findings_next_kernel. */
    public static String findings_next_kernel;
    /** Text of findings_no_kernel. */
    public static String findings_no_kernel;
    /** Text of findings_off. */
    public static String findings_off;
    /** Text of findings_on. */
    public static String findings_on;
    /** Text of findings_problem. */
    public static String findings_problem;
    /** Text of findings_tip. */
    public static String findings_tip;
    /** Text of findings_title. */
    public static String findings_title;
    /** Text of findings_trigger. */
    public static String findings_trigger;
    /** Text of form_general. */
    public static String form_general;
    /** Text of form_pending. */
    public static String form_pending;
    /** Text of form_pending_step. */
    public static String form_pending_step;
    /** Text of overview_add. */
    public static String overview_add;
    /** Text of overview_add_machine. */
    public static String overview_add_machine;
    /** Text of overview_contents. */
    public static String overview_contents;
    /** Text of overview_contents_machine. */
    public static String overview_contents_machine;
    /** Text of overview_contents_programs. */
    public static String overview_contents_programs;
    /** Text of overview_contents_steps. */
    public static String overview_contents_steps;
    /** Text of overview_kernels. */
    public static String overview_kernels;
    /** Text of overview_kexec. */
    public static String overview_kexec;
    /** Text of overview_kexec_text. */
    public static String overview_kexec_text;
    /** Text of overview_memory. */
    public static String overview_memory;
    /** Text of overview_no_machine. */
    public static String overview_no_machine;
    /** Text of overview_no_problems. */
    public static String overview_no_problems;
    /** Text of overview_other_kernel. */
    public static String overview_other_kernel;
    /** Text of overview_other_kernel_tip. */
    public static String overview_other_kernel_tip;
    /** Text of overview_preserve. */
    public static String overview_preserve;
    /** Text of overview_preserve_text. */
    public static String overview_preserve_text;
    /** Text of overview_problems. */
    public static String overview_problems;
    /** Text of overview_problems_count. */
    public static String overview_problems_count;
    /** Text of overview_problems_tip. */
    public static String overview_problems_tip;
    /** Text of overview_remove. */
    public static String overview_remove;
    /** Text of overview_restore. */
    public static String overview_restore;
    /** Text of overview_restore_text. */
    public static String overview_restore_text;
    /** Text of overview_run. */
    public static String overview_run;
    /** Text of overview_same. */
    public static String overview_same;
    /** Text of overview_scenario. */
    public static String overview_scenario;
    /** Text of outline_group. */
    public static String outline_group;
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
    /** Text of samples_job. */
    public static String samples_job;
    /** Text of samples_missing. */
    public static String samples_missing;
    /** Text of samples_unknown. */
    public static String samples_unknown;
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
    /** Text of steps_duration. */
    public static String steps_duration;
    /** Text of steps_duration_tip. */
    public static String steps_duration_tip;
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
