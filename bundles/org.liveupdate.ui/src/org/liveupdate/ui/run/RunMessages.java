/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import org.eclipse.osgi.util.NLS;

/** Texts about runs, from {@code messages.properties} beside this class. */
final class RunMessages extends NLS {

    /** Text of at. */
    public static String at;
    /** Text of at_start. */
    public static String at_start;
    /** Text of back. */
    public static String back;
    /** Text of back_tip. */
    public static String back_tip;
    /** Text of breaks. */
    public static String breaks;
    /** Text of breaks_how. */
    public static String breaks_how;
    /** Text of busy. */
    public static String busy;
    /** Text of decoding. */
    public static String decoding;
    /** Text of failed. */
    public static String failed;
    /** Text of forward. */
    public static String forward;
    /** Text of forward_tip. */
    public static String forward_tip;
    /** Text of gap. */
    public static String gap;
    /** Text of invalid. */
    public static String invalid;
    /** Text of invalid_one. */
    public static String invalid_one;
    /** Text of job. */
    public static String job;
    /** Text of kernel. */
    public static String kernel;
    /** Text of kexec. */
    public static String kexec;
    /** Text of kexec_tip. */
    public static String kexec_tip;
    /** Text of milliseconds. */
    public static String milliseconds;
    /** Text of moment. */
    public static String moment;
    /** Text of moment_start. */
    public static String moment_start;
    /** Text of not_started. */
    public static String not_started;
    /** Text of preserve. */
    public static String preserve;
    /** Text of preserve_tip. */
    public static String preserve_tip;
    /** Text of reset. */
    public static String reset;
    /** Text of reset_tip. */
    public static String reset_tip;
    /** Text of restore. */
    public static String restore;
    /** Text of restore_tip. */
    public static String restore_tip;
    /** Text of stale. */
    public static String stale;
    /** Text of starting. */
    public static String starting;
    /** Text of status_ahead. */
    public static String status_ahead;
    /** Text of status_blocked. */
    public static String status_blocked;
    /** Text of status_disabled. */
    public static String status_disabled;
    /** Text of status_done. */
    public static String status_done;
    /** Text of status_expected. */
    public static String status_expected;
    /** Text of status_failed. */
    public static String status_failed;
    /** Text of status_panicked. */
    public static String status_panicked;
    /** Text of status_unmet. */
    public static String status_unmet;
    /** Text of status_warned. */
    public static String status_warned;
    /** Text of stop. */
    public static String stop;
    /** Text of timeline. */
    public static String timeline;
    /** Text of timeline_value. */
    public static String timeline_value;
    /** Text of tip_breakpoint. */
    public static String tip_breakpoint;
    /** Text of tip_key. */
    public static String tip_key;
    /** Text of tip_step. */
    public static String tip_step;
    /** Text of tip_unmet. */
    public static String tip_unmet;
    /** Text of toBreakpoint. */
    public static String toBreakpoint;
    /** Text of toBreakpoint_tip. */
    public static String toBreakpoint_tip;
    /** Text of toEnd. */
    public static String toEnd;
    /** Text of toEnd_tip. */
    public static String toEnd_tip;

    static {
        initializeMessages("org.liveupdate.ui.run.messages", RunMessages.class); //$NON-NLS-1$
    }

    private RunMessages() {
    }
}
