/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the structure of a comparison of memory images. */
public final class ImageStructureCreator implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        return new StructureViewer(parent, configuration, FileTexts.images_title, (input, viewer) -> {
            if (input == null) {
                ImageComparison.cancel(configuration);
            } else {
                ImageComparison comparison = ImageComparison.of(configuration, input);
                comparison.whenDone(() -> viewer.show(input, comparison.root()));
            }
        });
    }
}
