/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The theme's colours of runs. */
public final class RunColors {

    private static final String PREFIX = "org.liveupdate.ui.run."; //$NON-NLS-1$

    private RunColors() {
    }

    /**
     * The colour of a status.
     *
     * @param status how a step ended
     * @return a colour of the theme, not to be disposed
     */
    public static Color of(StepStatus status) {
        return get(name(status));
    }

    /** What the colour of a status is called, in the theme and in the style sheets. */
    static String name(StepStatus status) {
        return switch (status) {
            case AHEAD, DISABLED -> "ahead"; //$NON-NLS-1$
            case DONE, EXPECTED -> "done"; //$NON-NLS-1$
            case WARNED, BLOCKED -> "warned"; //$NON-NLS-1$
            case FAILED, UNMET -> "failed"; //$NON-NLS-1$
            case PANICKED -> "panicked"; //$NON-NLS-1$
        };
    }

    /** The colour of the kexec gap. */
    static Color kexec() {
        return get("kexec"); //$NON-NLS-1$
    }

    /** The colour of the present moment. */
    static Color moment() {
        return get("moment"); //$NON-NLS-1$
    }

    /** The colour of breakpoints. */
    static Color breakpoint() {
        return get("breakpoint"); //$NON-NLS-1$
    }

    private static Color get(String name) {
        return JFaceResources.getColorRegistry().get(PREFIX + name);
    }
}
