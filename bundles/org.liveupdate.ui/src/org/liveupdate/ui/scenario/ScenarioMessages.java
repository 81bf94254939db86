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
    /** Text of file_none. */
    public static String file_none;
    /** Text of file_read_only. */
    public static String file_read_only;
    /** Text of file_too_large. */
    public static String file_too_large;
    /** Text of overview_title. */
    public static String overview_title;
    /** Text of redo. */
    public static String redo;
    /** Text of source_title. */
    public static String source_title;
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
