/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.IMergeViewerContentProvider;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.graphics.Image;

/** What was decoded of two memory images as the texts of both sides; they come when they are there. */
final class ImageTexts implements IMergeViewerContentProvider {

    private final CompareConfiguration configuration;
    private final TextMergeViewer viewer;

    ImageTexts(CompareConfiguration configuration, TextMergeViewer viewer) {
        this.configuration = configuration;
        this.viewer = viewer;
    }

    @Override
    public void inputChanged(Viewer of, Object old, Object input) {
        if (input instanceof ICompareInput compared) {
            ImageComparison comparison = ImageComparison.of(configuration, compared);
            if (!comparison.isDone()) {
                comparison.whenDone(() -> {
                    if (!viewer.getControl().isDisposed() && viewer.getInput() == input) {
                        viewer.refresh();
                    }
                });
            }
        }
    }

    private TextSide side(Object element, boolean left) {
        return element instanceof ICompareInput input
                ? new TextSide(input.getName(), ImageComparison.of(configuration, input).text(left)) : null;
    }

    @Override
    public String getAncestorLabel(Object element) {
        return "";
    }

    @Override
    public Image getAncestorImage(Object element) {
        return null;
    }

    @Override
    public Object getAncestorContent(Object element) {
        return null;
    }

    @Override
    public boolean showAncestor(Object element) {
        return false;
    }

    @Override
    public String getLeftLabel(Object element) {
        String label = configuration.getLeftLabel(element);
        return label == null && element instanceof ICompareInput input && input.getLeft() != null
                ? input.getLeft().getName() : label;
    }

    @Override
    public Image getLeftImage(Object element) {
        return configuration.getLeftImage(element);
    }

    @Override
    public Object getLeftContent(Object element) {
        return side(element, true);
    }

    @Override
    public boolean isLeftEditable(Object element) {
        return false;
    }

    @Override
    public void saveLeftContent(Object element, byte[] bytes) {
        // captured memory is never changed
    }

    @Override
    public String getRightLabel(Object element) {
        String label = configuration.getRightLabel(element);
        return label == null && element instanceof ICompareInput input && input.getRight() != null
                ? input.getRight().getName() : label;
    }

    @Override
    public Image getRightImage(Object element) {
        return configuration.getRightImage(element);
    }

    @Override
    public Object getRightContent(Object element) {
        return side(element, false);
    }

    @Override
    public boolean isRightEditable(Object element) {
        return false;
    }

    @Override
    public void saveRightContent(Object element, byte[] bytes) {
        // captured memory is never changed
    }
}
