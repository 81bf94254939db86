/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Runs something after each edit of a text. */
record EditListener(Runnable edited) implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // only what comes out counts
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        edited.run();
    }
}
