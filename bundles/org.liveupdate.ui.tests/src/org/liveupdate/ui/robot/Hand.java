/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A hand on the keyboard and on the mouse: presses that the X server hands out to whatever is under the mouse or has
 * the focus. What comes of them comes later; who presses waits for it with {@link Events#until}.
 */
public final class Hand implements AutoCloseable {

    private static final int STEPS = 8;
    private static final int MENU = 3;

    private final XTest server;
    private Point at;
    private boolean down;

    /** Takes mouse and keyboard of the display that the tests run on. */
    public Hand() {
        try {
            server = new XTest(System.getenv("DISPLAY"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        at = Display.getCurrent().getCursorLocation();
    }

    /** Brings the window of a control to the front and gives the control the focus. */
    public static void focus(Control control) {
        front(control.getShell());
        control.forceFocus();
        Events.until("the focus", control::isFocusControl);
    }

    /** Brings a window to the front, so that it gets the keys; without a window manager a click does not. */
    public static void front(Shell shell) {
        shell.forceActive();
        Events.until("the window " + shell.getText() + " to be in front",
                () -> Display.getCurrent().getActiveShell() == shell);
    }

    /**
     * Presses and releases keys together.
     *
     * @param keys as in plugin.xml, such as {@code M1+M2+B} or {@code F6}
     */
    public void press(String keys) {
        List<Integer> symbols = new ArrayList<>(KeySymbols.of(keys));
        symbols.forEach(symbol -> key(symbol.intValue(), true));
        Collections.reverse(symbols);
        symbols.forEach(symbol -> key(symbol.intValue(), false));
        Events.flush();
    }

    /** Types lower-case letters, digits and signs that need no other key. */
    public void type(String text) {
        text.chars().forEach(each -> {
            key(each, true);
            key(each, false);
        });
        Events.flush();
    }

    private void key(int symbol, boolean press) {
        try {
            server.key(symbol, press);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the mouse on a straight line to a place of a control. */
    public void move(Control control, int x, int y) {
        Point from = at;
        Point to = control.toDisplay(x, y);
        for (int i = 1; i <= STEPS; i++) {
            jump(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
            Events.flush();
        }
    }

    /** Where the mouse was moved last, on the screen. */
    Point at() {
        return at;
    }

    /** Moves the mouse at once; also for threads that are not that of the user interface. */
    void jump(int x, int y) {
        try {
            server.move(x, y);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        at = new Point(x, y);
    }

    /** Presses or releases a button; also for threads that are not that of the user interface. */
    void button(int button, boolean press) {
        try {
            server.button(button, press);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        down = press && button == 1;
    }

    /** Clicks into the middle of a control. */
    public void click(Control control) {
        click(control, control.getSize().x / 2, control.getSize().y / 2);
    }

    /** Clicks at a place of a control. */
    public void click(Control control, int x, int y) {
        click(1, control, x, y);
    }

    /** Clicks twice at a place of a control, so quickly that it counts as one thing. */
    public void doubleClick(Control control, int x, int y) {
        move(control, x, y);
        for (int i = 0; i < 2; i++) {
            button(1, true);
            button(1, false);
        }
        Events.flush();
    }

    /** Clicks with the button that opens menus. */
    public void clickForMenu(Control control, int x, int y) {
        click(MENU, control, x, y);
    }

    /** Replaces what is in a field by a text of lower-case letters, digits and signs, typed. */
    public void fill(Text field, String text) {
        front(field.getShell());
        click(field);
        Events.until("the focus", field::isFocusControl);
        press("M1+A");
        press("DEL");
        Events.until("the field to be empty", () -> field.getText().isEmpty());
        type(text);
        Events.until("the text " + text, () -> field.getText().equals(text));
    }

    private void click(int button, Control control, int x, int y) {
        move(control, x, y);
        button(button, true);
        button(button, false);
        Events.flush();
    }

    /** Moves the mouse with the first button down from one place of a control to another, and releases it there. */
    public void draw(Control control, Point from, Point to) {
        move(control, from.x, from.y);
        button(1, true);
        Events.flush();
        move(control, to.x, to.y);
        button(1, false);
        Events.flush();
    }

    /** Drags something out of a control and drops it on another, as native drag and drop. */
    public void drag(Control from, Point start, Control to, Point end) {
        new NativeDrag(this).drag(from, start, to, end);
    }

    /** Lets go, and puts the mouse away. */
    @Override
    public void close() {
        if (down) {
            button(1, false);
        }
        jump(0, 0);
        Events.flush();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
