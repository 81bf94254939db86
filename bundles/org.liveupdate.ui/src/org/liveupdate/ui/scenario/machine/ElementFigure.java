/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.DetailFigure;
import org.liveupdate.zest.theme.GraphTheme;

/** The figure of an element: icon, name, a line about it, a badge for problems, and a handle to draw lines from. */
final class ElementFigure extends Figure implements DetailFigure {

    /** The port from which connections are drawn. */
    static final String HANDLE = "handle"; //$NON-NLS-1$

    private NodeContent content;
    private int header;

    ElementFigure(NodeContent content) {
        this.content = content;
    }

    /** Sets what is shown. */
    void show(NodeContent newContent) {
        content = newContent;
    }

    /** Sets how high the part with the texts is. */
    void setHeader(int height) {
        header = height;
    }

    NodeContent content() {
        return content;
    }

    /** How high the part with the texts is: all of a node, the title of an open group. */
    int header() {
        return content.node().isOpen() && header > 0 ? header : getBounds().height;
    }

    @Override
    public Dimension getPreferredSize(int wHint, int hHint) {
        return new Dimension(ElementSizes.LEAST, Math.max(1, header));
    }

    @Override
    public void paint(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        new ElementPainter(this, graphics, theme).paint(detail, zoom);
    }

    /** Whether a place relative to the upper left corner is on the sign that folds and unfolds. */
    boolean isTwistyAt(int x, int y) {
        return content.node().members() > 0 && x >= 0 && x < ElementSizes.TWISTY + ElementSizes.PAD && y >= 0
                && y < header();
    }

    @Override
    public Object portHandleAt(int x, int y) {
        int middle = header() / 2;
        boolean hit = Math.abs(x - (getBounds().width - ElementSizes.HANDLE / 2 - 1)) <= ElementSizes.HANDLE
                && Math.abs(y - middle) <= ElementSizes.HANDLE;
        return content.handle() && hit ? HANDLE : null;
    }

    @Override
    public Object portAt(int x, int y) {
        return null;
    }

    @Override
    public int portOffset(Object port) {
        return HANDLE.equals(port) ? header() / 2 : -1;
    }

    @Override
    public int titleHeight() {
        return content.node().isOpen() ? header : 0;
    }

    @Override
    public String tooltipAt(int x, int y) {
        StringBuilder text = new StringBuilder(description());
        content.problems().forEach(problem -> text.append('\n').append(problem));
        if (portHandleAt(x, y) != null) {
            text.append('\n').append(MachineMessages.handle_tip);
        }
        return text.toString();
    }

    @Override
    public String text() {
        return content.title() + '\n' + content.detail();
    }

    @Override
    public String description() {
        String text = NLS.bind(MachineMessages.node_description,
                new Object[] { DiagramTexts.kind(content.node().element()), content.title(), content.detail() });
        if (content.node().folded()) {
            text = NLS.bind(MachineMessages.node_folded, text, Integer.valueOf(content.node().members()));
        }
        return content.problems().isEmpty() ? text
                : NLS.bind(MachineMessages.node_problems, text, Integer.valueOf(content.problems().size()));
    }
}
