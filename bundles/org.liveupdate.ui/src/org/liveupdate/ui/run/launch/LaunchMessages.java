/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of launching, from {@code messages.properties} beside this class. */
final class LaunchMessages extends NLS {

    /** Text of as_written. */
    public static String as_written;
    /** Text of behaviour. */
    public static String behaviour;
    /** Text of boot. */
    public static String boot;
    /** Text of boot_failed. */
    public static String boot_failed;
    /** Text of browse. */
    public static String browse;
    /** Text of cancelled. */
    public static String cancelled;
    /** Text of choose. */
    public static String choose;
    /** Text of editor. */
    public static String editor;
    /** Text of failed. */
    public static String failed;
    /** Text of file. */
    public static String file;
    /** Text of met. */
    public static String met;
    /** Text of no_file. */
    public static String no_file;
    /** Text of no_scenario. */
    public static String no_scenario;
    /** Text of not_number. */
    public static String not_number;
    /** Text of posted. */
    public static String posted;
    /** Text of reviewed. */
    public static String reviewed;
    /** Text of running. */
    public static String running;
    /** Text of skipped. */
    public static String skipped;
    /** Text of tab. */
    public static String tab;
    /** Text of unmet. */
    public static String unmet;
    /** Text of unmet_count. */
    public static String unmet_count;
    /** Text of until. */
    public static String until;
    /** Text of until_hint. */
    public static String until_hint;

    static {
        initializeMessages("org.liveupdate.ui.run.launch.messages", LaunchMessages.class); //$NON-NLS-1$
    }

    private LaunchMessages() {
    }
}
