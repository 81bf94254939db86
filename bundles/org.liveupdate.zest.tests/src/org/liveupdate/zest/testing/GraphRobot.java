/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.testing;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphItem;

import java.util.function.BooleanSupplier;

/** A shell with a graph, and a user who clicks, drags and types in it. Places are in pixels of the graph. */
public final class GraphRobot implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 60_000;

    private final Shell shell;
    private Graph graph;

    /** Opens an empty shell. */
    public GraphRobot() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
    }

    /** The shell, to put a graph into. */
    public Shell shell() {
        return shell;
    }

    /** Shows the shell with this graph in it. */
    public void open(Graph shown) {
        graph = shown;
        graph.setAnimationEnabled(false);
        shell.open();
        settle();
    }

    /** Deals with all events that there are. */
    public void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // one after the other
        }
        if (graph != null && !graph.isDisposed()) {
            graph.flush();
        }
    }

    /** Deals with events until something is so. */
    public void until(BooleanSupplier condition) {
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

    /** Paints the graph now and waits until it is painted. */
    public void paint() {
        boolean[] painted = new boolean[1];
        graph.addListener(SWT.Paint, event -> painted[0] = true);
        graph.redraw();
        graph.update();
        until(() -> painted[0]);
    }

    /** The middle of the title of an item. */
    public Point at(GraphItem item) {
        Rectangle box = graph.getBounds(item);
        return graph.getCamera().toControl(box.x + box.width / 2, box.y + Math.min(10, box.height / 2));
    }

    /** Sends an event as the window system would. */
    public Event send(int type, Point at, int button, int state) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = state;
        graph.notifyListeners(type, event);
        return event;
    }

    /** Clicks with the left button. */
    public void click(Point at, int state) {
        send(SWT.MouseMove, at, 0, state);
        send(SWT.MouseDown, at, 1, state);
        send(SWT.MouseUp, at, 1, state | SWT.BUTTON1);
        settle();
    }

    /** Clicks an item with the left button. */
    public void click(GraphItem item) {
        click(at(item), 0);
    }

    /** Drags from one place to another. */
    public void drag(Point from, Point to, int button, int state) {
        send(SWT.MouseDown, from, button, state);
        send(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0, state);
        send(SWT.MouseMove, to, 0, state);
        send(SWT.MouseUp, to, button, state);
        settle();
    }

    /** Turns the wheel. */
    public Event wheel(Point at, int count, int state) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.count = count;
        event.stateMask = state;
        graph.notifyListeners(SWT.MouseVerticalWheel, event);
        settle();
        return event;
    }

    /** Presses a key. */
    public void key(int keyCode, char character, int state) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = state;
        graph.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Presses a key that is no character. */
    public void key(int keyCode) {
        key(keyCode, '\0', 0);
    }

    /** Types a text. */
    public void type(String text) {
        text.chars().forEach(c -> key(c, (char) c, 0));
    }

    /** Presses Tab, forwards or backwards; returns whether the focus would leave the graph. */
    public boolean tab(boolean forwards) {
        Event event = new Event();
        event.detail = forwards ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = true;
        graph.notifyListeners(SWT.Traverse, event);
        settle();
        return event.doit;
    }

    @Override
    public void close() {
        shell.dispose();
        while (Display.getDefault().readAndDispatch()) {
            // nothing of this shell may reach the next test
        }
    }
}
