/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.RecordShape;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.DetailFigure;
import org.liveupdate.zest.theme.GraphTheme;

import java.util.Set;

/** The figure of one record. It has no figures inside; where its rows are follows from its shape. */
public final class RecordFigure extends Figure implements DetailFigure {
    private static final int HANDLE = 12;

    private Node node;
    private RecordShape shape;
    private Set<String> usedPorts = Set.of();
    private boolean container;

    /** Whether this is what is shown already. */
    boolean shows(Node otherNode, RecordShape otherShape) {
        return otherNode == node && otherShape == shape;
    }

    /** Sets what is shown. */
    void setContent(Node newNode, RecordShape newShape, Set<String> newUsedPorts, boolean isContainer) {
        node = newNode;
        shape = newShape;
        usedPorts = newUsedPorts;
        container = isContainer;
        setPreferredSize(new Dimension((int) Math.ceil(shape.width()), (int) Math.ceil(shape.height())));
    }

    /** The record that is shown. */
    public Node node() {
        return node;
    }

    /** Where its parts are. */
    public RecordShape shape() {
        return shape;
    }

    Set<String> usedPorts() {
        return usedPorts;
    }

    boolean isContainer() {
        return container;
    }

    @Override
    public void paint(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        RecordPainter.paint(this, graphics, detail, zoom, theme);
    }

    @Override
    public int portOffset(Object port) {
        int row = port instanceof String name ? node.rowOfPort(name) : -1;
        return (int) Math.round(row < 0 ? shape.headerMiddle() : shape.rowMiddle(row));
    }

    @Override
    public Object portAt(int x, int y) {
        int row = rowAt(x, y);
        return row < 0 ? null : node.rows().get(row).port();
    }

    @Override
    public Object portHandleAt(int x, int y) {
        return x >= getBounds().width - HANDLE ? portAt(x, y) : null;
    }

    /** The index of the row at a place relative to the upper left corner, or -1. */
    public int rowAt(int x, int y) {
        int row = x < 0 || x > getBounds().width ? -1 : shape.rowAt(y);
        return row < node.rows().size() ? row : -1;
    }

    /** Whether a place is on the line that says what is folded away. */
    public boolean isFooterAt(int y) {
        return shape.footerHeight() > 0 && y >= getBounds().height - shape.footerHeight();
    }

    @Override
    public int titleHeight() {
        return (int) Math.ceil(container ? shape.rowsBottom() : 0);
    }

    @Override
    public String tooltipAt(int x, int y) {
        int index = rowAt(x, y);
        if (index >= 0) {
            Row row = node.rows().get(index);
            String text = row.tooltip().isEmpty() ? row.name() + " = " + row.value() : row.tooltip();
            return row.state() == State.SAME ? text : text + "\n" + row.state().label();
        }
        String text = RecordLabels.describe(node);
        return node.tooltip().isEmpty() ? text : text + "\n" + node.tooltip();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(node.title()).append(' ').append(node.place());
        for (Row row : node.rows()) {
            text.append('\n').append(row.name()).append(' ').append(row.value());
        }
        return text.toString();
    }

    @Override
    public String description() {
        return RecordLabels.describe(node);
    }
}
