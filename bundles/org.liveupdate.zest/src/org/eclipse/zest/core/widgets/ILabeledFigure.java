/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Image;

/** A figure of a client's that shows the text and the image of its node. */
public interface ILabeledFigure extends IFigure {
    /** Sets the text; the figure changes its preferred size where it has to. */
    void setText(String text);

    /** The text. */
    String getText();

    /** Sets the image; {@code null} for none. */
    void setIcon(Image icon);

    /** The image, or {@code null}. */
    Image getIcon();
}
