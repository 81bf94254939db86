/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the texts of a comparison of memory images: what was decoded, line by line. */
public final class ImageTextCreator implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        TextMergeViewer viewer = new TextMergeViewer(parent, configuration);
        viewer.setContentProvider(new ImageTexts(configuration, viewer));
        viewer.getControl().setData(CompareUI.COMPARE_VIEWER_TITLE, FileTexts.images_text_title);
        return viewer;
    }
}
