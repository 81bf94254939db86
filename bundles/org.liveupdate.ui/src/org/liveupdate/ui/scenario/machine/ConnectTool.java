/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.model.edit.change.Connection;
import org.liveupdate.model.edit.change.Connections;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.zest.scene.Overlay;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;
import org.liveupdate.zest.tools.ConnectionDragListener;

/**
 * Draws connections from the handle of a node. What can be connected has a dashed frame and a plus while one draws;
 * over something else there is a crossed circle and the reason.
 */
final class ConnectTool implements ConnectionDragListener, Overlay {

    private static final int SIGN = 18;
    private static final int GAP = 4;

    private final MachineGraph graph;
    private final Consumer<Connection> made;
    private final Consumer<String> status;
    private final Set<Element> targets = new HashSet<>();
    private Connections connections;
    private Element source;
    private String refused;
    private int x;
    private int y;

    ConnectTool(MachineGraph graph, Consumer<Connection> made, Consumer<String> status) {
        this.graph = graph;
        this.made = made;
        this.status = status;
        Graph control = graph.control();
        control.getTools().connectionDrag().setListener(this);
        control.getPane().addOverlay(this);
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseUp, event -> ended());
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                ended();
            }
        });
    }

    private boolean isDrawing() {
        return graph.control().getTools().connectionDrag().isActive();
    }

    @Override
    public boolean canStart(GraphNode from, Object port) {
        source = (Element) from.getData();
        connections = new Connections(graph.scenario());
        targets.clear();
        connections.from(source).forEach(each -> {
            Element other = each.from() == source ? each.to() : each.from();
            if (graph.shown().diagram().node(other) != null) {
                targets.add(other);
            }
        });
        refused = null;
        graph.control().getTools().hover().setEnabled(false);
        return true;
    }

    @Override
    public boolean canConnect(GraphNode from, Object fromPort, GraphNode to, Object toPort) {
        return to.getData() instanceof Element target && targets.contains(target);
    }

    @Override
    public void connect(GraphNode from, Object fromPort, GraphNode to, Object toPort) {
        Optional<Connection> connection = connections.between(source, (Element) to.getData());
        // The dialog that may come must not be opened while the mouse button is being handled.
        connection.ifPresent(each -> graph.control().getDisplay().asyncExec(() -> {
            if (!graph.control().isDisposed()) {
                made.accept(each);
            }
        }));
    }

    private void moved(Event event) {
        if (!isDrawing()) {
            return;
        }
        x = event.x;
        y = event.y;
        Element over = graph.elementAt(event.x, event.y);
        String reason = over == null || over == source || targets.contains(over) ? null
                : connections.refusal(source, over).orElse(null);
        if (reason != null && !reason.equals(refused)) {
            status.accept(reason);
        }
        refused = reason;
    }

    private void ended() {
        refused = null;
        graph.control().getTools().hover().setEnabled(true);
    }

    @Override
    public void paint(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme) {
        if (!isDrawing()) {
            return;
        }
        for (Element target : targets) {
            GraphNode node = graph.node(target);
            if (node != null && node.isShown()) {
                allowed(graphics, graph.control().getBounds(node), zoom, theme);
            }
        }
        if (refused != null) {
            forbidden(graphics, theme);
        }
    }

    private void allowed(Graphics graphics, Rectangle box, double zoom, GraphTheme theme) {
        int left = (int) Math.round(box.x * zoom) - GAP;
        int top = (int) Math.round(box.y * zoom) - GAP;
        int width = (int) Math.round(box.width * zoom) + 2 * GAP;
        int height = (int) Math.round(box.height * zoom) + 2 * GAP;
        graphics.setForegroundColor(theme.color(Role.ADDED));
        graphics.setLineWidth(2);
        graphics.setLineStyle(SWT.LINE_DASH);
        graphics.drawRectangle(left, top, width, height);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setBackgroundColor(theme.color(Role.ADDED));
        graphics.setAntialias(SWT.ON);
        graphics.fillOval(left - SIGN / 2, top - SIGN / 2, SIGN, SIGN);
        graphics.setForegroundColor(theme.color(Role.BACKGROUND));
        graphics.drawLine(left - GAP, top, left + GAP, top);
        graphics.drawLine(left, top - GAP, left, top + GAP);
        graphics.setAntialias(SWT.DEFAULT);
        graphics.setLineWidth(1);
    }

    private void forbidden(Graphics graphics, GraphTheme theme) {
        org.eclipse.draw2d.geometry.Point corner = graph.control().getViewport().getViewLocation();
        int top = y + corner.y + SIGN / 2;
        TextWidths widths = theme.widths(theme.font(TextFont.NAME));
        int room = graph.control().getClientArea().width - SIGN;
        String text = widths.fit(refused, room - SIGN - 4 * GAP);
        int width = (int) Math.ceil(widths.width(text)) + SIGN + 4 * GAP;
        int left = Math.max(GAP, Math.min(x + SIGN, room - width)) + corner.x;
        int height = Math.max(SIGN, widths.height()) + 2 * GAP;
        graphics.setBackgroundColor(theme.color(Role.NODE));
        graphics.setForegroundColor(theme.color(Role.REMOVED));
        graphics.fillRectangle(left, top, width, height);
        graphics.drawRectangle(left, top, width, height);
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(2);
        int sign = SIGN - 2 * GAP + 2;
        int middle = top + height / 2;
        graphics.drawOval(left + GAP, middle - sign / 2, sign, sign);
        graphics.drawLine(left + GAP + 2, middle + sign / 2 - 2, left + GAP + sign - 2, middle - sign / 2 + 2);
        graphics.setLineWidth(1);
        graphics.setAntialias(SWT.DEFAULT);
        graphics.setForegroundColor(theme.color(Role.TEXT));
        graphics.setFont(theme.font(TextFont.NAME));
        graphics.drawString(text, left + sign + 2 * GAP + 2, middle - widths.height() / 2);
    }
}
