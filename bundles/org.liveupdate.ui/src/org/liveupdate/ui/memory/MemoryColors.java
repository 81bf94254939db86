/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.liveupdate.analysis.memory.FieldSpan.Look;
import org.liveupdate.analysis.memory.Preserved;
import org.liveupdate.ui.Messages;

/** The theme's colours for looks of fields, and their names. */
final class MemoryColors {

    private static final String PREFIX = "org.liveupdate.ui.memory."; //$NON-NLS-1$

    /** The sign of rows with bytes that differ from the moment before. */
    static final String CHANGED = "~"; //$NON-NLS-1$

    private MemoryColors() {
    }

    /** The colour of a look, in the theme that is in use. */
    static Color of(Look look) {
        return get(switch (look) {
            case POINTER -> "pointer"; //$NON-NLS-1$
            case NUMBER -> "number"; //$NON-NLS-1$
            case CHOICE -> "choice"; //$NON-NLS-1$
            case TEXT -> "text"; //$NON-NLS-1$
            case BYTES -> "bytes"; //$NON-NLS-1$
            case SPARE -> "spare"; //$NON-NLS-1$
        });
    }

    /** The colour of a sign that says whether a page is preserved. */
    static Color of(Preserved preserved) {
        return get(switch (preserved) {
            case YES -> "preserved"; //$NON-NLS-1$
            case NO -> "lost"; //$NON-NLS-1$
            case UNKNOWN -> "spare"; //$NON-NLS-1$
        });
    }

    /** The colour of bytes that differ from the moment before. */
    static Color changed() {
        return JFaceResources.getColorRegistry().get("org.liveupdate.zest.state-changed"); //$NON-NLS-1$
    }

    private static Color get(String name) {
        return JFaceResources.getColorRegistry().get(PREFIX + name);
    }

    /** What a look is called. */
    static String name(Look look) {
        return switch (look) {
            case POINTER -> Messages.memory_pointer;
            case NUMBER -> Messages.memory_number;
            case CHOICE -> Messages.memory_choice;
            case TEXT -> Messages.memory_text;
            case BYTES -> Messages.memory_bytes;
            case SPARE -> Messages.memory_spare;
        };
    }

    /** The sign of a page in the column beside the address. */
    static String sign(Preserved preserved) {
        return switch (preserved) {
            case YES -> "P"; //$NON-NLS-1$
            case NO -> "-"; //$NON-NLS-1$
            case UNKNOWN -> "?"; //$NON-NLS-1$
        };
    }
}
