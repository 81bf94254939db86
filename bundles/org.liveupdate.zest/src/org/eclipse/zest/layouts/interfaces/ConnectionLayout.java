/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** A connection as a layout algorithm sees it. */
public interface ConnectionLayout {
    /** Where it starts. */
    NodeLayout getSource();

    /** Where it ends. */
    NodeLayout getTarget();

    /** The weight, from -1 to 1; the heavier, the closer together the ends should be. */
    double getWeight();

    /** Whether it has a direction. */
    boolean isDirected();

    /** Whether it is shown. */
    boolean isVisible();

    /** Shows or hides it. */
    void setVisible(boolean visible);
}
