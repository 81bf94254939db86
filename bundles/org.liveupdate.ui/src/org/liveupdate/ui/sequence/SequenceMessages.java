/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import org.eclipse.osgi.util.NLS;

/** Texts of the view, from {@code messages.properties} beside this class. */
final class SequenceMessages extends NLS {

    /** Text of arguments. */
    public static String arguments;
    /** Text of call. */
    public static String call;
    /** Text of called. */
    public static String called;
    /** Text of caller. */
    public static String caller;
    /** Text of count. */
    public static String count;
    /** Text of depth. */
    public static String depth;
    /** Text of export. */
    public static String export;
    /** Text of export_failed. */
    public static String export_failed;
    /** Text of export_title. */
    public static String export_title;
    /** Text of function. */
    public static String function;
    /** Text of job. */
    public static String job;
    /** Text of left. */
    public static String left;
    /** Text of none. */
    public static String none;
    /** Text of not_started. */
    public static String not_started;
    /** Text of nothing. */
    public static String nothing;
    /** Text of result. */
    public static String result;
    /** Text of step. */
    public static String step;
    /** Text of table. */
    public static String table;
    /** Text of title. */
    public static String title;
    /** Text of whole. */
    public static String whole;

    static {
        initializeMessages("org.liveupdate.ui.sequence.messages", SequenceMessages.class); //$NON-NLS-1$
    }

    private SequenceMessages() {
    }
}
