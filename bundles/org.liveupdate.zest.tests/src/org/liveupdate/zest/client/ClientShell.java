/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.client;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;

import java.util.function.BooleanSupplier;

/** A shell with a graph in it, handled with nothing but published API. */
final class ClientShell implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 60_000;

    private final Shell shell = new Shell(Display.getDefault());

    ClientShell() {
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
    }

    Shell shell() {
        return shell;
    }

    void open() {
        shell.open();
        settle();
    }

    /** Deals with all events that there are. */
    void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // one after the other
        }
    }

    /** Deals with events until something is so. */
    void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain");
            }
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().timerExec(10, () -> { });
                shell.getDisplay().sleep();
            }
        }
        settle();
    }

    void paint(Graph graph) {
        boolean[] painted = new boolean[1];
        graph.addListener(SWT.Paint, event -> painted[0] = true);
        graph.redraw();
        graph.update();
        until(() -> painted[0]);
    }

    /** Clicks the middle of a node. */
    void click(Graph graph, GraphNode node) {
        IFigure figure = node.getNodeFigure();
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.x = box.x + box.width / 2;
            event.y = box.y + box.height / 2;
            graph.notifyListeners(type, event);
        }
        settle();
    }

    @Override
    public void close() {
        shell.dispose();
        while (Display.getDefault().readAndDispatch()) {
            // nothing of this shell may reach the next test
        }
    }
}
