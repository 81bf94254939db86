/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.liveupdate.model.edit.diagram.DiagramNode;

/**
 * What a node shows.
 *
 * @param node     the node
 * @param title    its name
 * @param detail   the line below
 * @param icon     what kind of element it is
 * @param errors   whether one of the problems is an error
 * @param problems what is wrong with it, or with what is folded away in it
 * @param handle   whether it can be connected
 */
record NodeContent(DiagramNode node, String title, String detail, Image icon, boolean errors, List<String> problems,
        boolean handle) {

    private static final int MOST = 99;

    /** The title with the number of what is folded away. */
    String fullTitle() {
        return node.folded() ? title + " (" + node.members() + ")" : title; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The sign of the worst problem. */
    String badge() {
        String sign = errors ? "\u00d7" : "!"; //$NON-NLS-1$ //$NON-NLS-2$
        return problems.isEmpty() ? "" : sign + Math.min(MOST, problems.size()); //$NON-NLS-1$
    }
}
