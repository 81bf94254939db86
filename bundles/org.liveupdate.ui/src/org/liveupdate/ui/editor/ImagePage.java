/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.eclipse.swt.widgets.Control;
import org.liveupdate.analysis.tree.Described;

/** A page of the editor. */
public interface ImagePage {

    /** Stable name of the page, kept with the workbench's state. */
    String id();

    /** The text on the page's tab. */
    String title();

    /** The page's control. */
    Control control();

    /** Shows an image; called again when it was decoded anew. */
    void show(OpenedImage image);

    /** Shows that a thing is selected, as far as the page shows it. Null if nothing is. */
    void reveal(Described thing);

    /** The page came to the front. */
    default void activated() {
        control().setFocus();
    }

    /** Another page came to the front. */
    default void deactivated() {
        // most pages do not care
    }
}
