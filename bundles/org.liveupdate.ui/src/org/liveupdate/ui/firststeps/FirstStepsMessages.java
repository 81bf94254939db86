/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import org.eclipse.osgi.util.NLS;

/** Texts of the view, from {@code messages.properties} beside this class. */
final class FirstStepsMessages extends NLS {

    /** Text of again. */
    public static String again;
    /** Text of again_tip. */
    public static String again_tip;
    /** Text of all_done. */
    public static String all_done;
    /** Text of cannot. */
    public static String cannot;
    /** Text of done. */
    public static String done;
    /** Text of explain. */
    public static String explain;
    /** Text of missing. */
    public static String missing;
    /** Text of perform. */
    public static String perform;
    /** Text of progress. */
    public static String progress;
    /** Text of step. */
    public static String step;

    static {
        initializeMessages("org.liveupdate.ui.firststeps.messages", FirstStepsMessages.class); //$NON-NLS-1$
    }

    private FirstStepsMessages() {
    }
}
