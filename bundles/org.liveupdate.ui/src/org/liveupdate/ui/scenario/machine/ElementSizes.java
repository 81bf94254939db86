/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.HashMap;
import java.util.Map;

import org.liveupdate.graph.layout.TextMeasure;
import org.liveupdate.graph.layout.TextMeasure.Font;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.model.edit.diagram.NodeSizes;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.ThemeMeasure;

/** How large nodes are: as their texts need. A copy of all texts, so that a layout can ask on any thread. */
final class ElementSizes implements NodeSizes {

    static final int PAD = 6;
    static final int TWISTY = 14;
    static final int ICON = 16;
    static final int HANDLE = 10;
    static final int BADGE = 24;
    static final int LEAST = 120;
    /** Longer texts are cut off; the tooltip has all of them. */
    private static final int MOST = 250;

    private final Map<Element, Integer> widths = new HashMap<>();
    private final int height;

    ElementSizes(Map<Element, NodeContent> contents, GraphTheme theme) {
        TextMeasure measure = new ThemeMeasure(theme);
        contents.forEach((element, content) -> {
            double text = Math.max(measure.width(content.fullTitle(), Font.TITLE),
                    measure.width(content.detail(), Font.NAME));
            int width = 2 * PAD + ICON + PAD + (int) Math.ceil(Math.min(MOST, text)) + PAD;
            width += content.node().members() > 0 ? TWISTY : 0;
            width += content.problems().isEmpty() ? 0 : BADGE;
            width += content.handle() ? HANDLE : 0;
            widths.put(element, Integer.valueOf(Math.max(LEAST, width)));
        });
        height = (int) Math.ceil(measure.lineHeight(Font.TITLE) + measure.lineHeight(Font.NAME)) + PAD;
    }

    @Override
    public int width(DiagramNode node) {
        return widths.getOrDefault(node.element(), Integer.valueOf(LEAST)).intValue();
    }

    @Override
    public int height(DiagramNode node) {
        return height;
    }
}
