/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.liveupdate.ui.WidgetIds;

/** Finds widgets by the names in {@link WidgetIds}, and does with them what a user does. */
public final class Widgets {

    private Widgets() {
    }

    /** The widget of that name in any window; fails if there is none. */
    public static <T extends Control> T find(Class<T> type, String id) {
        return lookFor(type, id).orElseThrow(() -> new NoSuchElementException("no widget " + id));
    }

    /** The visible widget of that name in any window. */
    public static <T extends Control> Optional<T> lookFor(Class<T> type, String id) {
        Deque<Control> open = new ArrayDeque<>(Arrays.asList(Display.getCurrent().getShells()));
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (id.equals(control.getData(WidgetIds.KEY)) && control.isVisible()) {
                return Optional.of(type.cast(control));
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
            if (control instanceof Shell shell) {
                open.addAll(Arrays.asList(shell.getShells()));
            }
        }
        return Optional.empty();
    }

    /** Presses and releases the first mouse button in the middle of a control. */
    public static void click(Control control) {
        mouse(control, SWT.MouseEnter, 0);
        mouse(control, SWT.MouseDown, 1);
        mouse(control, SWT.MouseUp, 1);
        if (!control.isDisposed() && control instanceof Button) {
            // a native button makes its selection of a native press, which needs a window manager
            control.notifyListeners(SWT.Selection, new Event());
        }
        Events.flush();
    }

    private static void mouse(Control control, int type, int button) {
        Event event = new Event();
        event.button = button;
        event.count = 1;
        event.x = control.getSize().x / 2;
        event.y = control.getSize().y / 2;
        control.notifyListeners(type, event);
    }

    /** Sends a mouse event of the first button to a place of a control. */
    public static void mouse(Control control, int type, int x, int y, int modifiers) {
        Event event = new Event();
        event.button = 1;
        event.count = type == SWT.MouseDoubleClick ? 2 : 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        control.notifyListeners(type, event);
        Events.flush();
    }

    /** Presses and releases a key in a control; Enter in a text field also makes its default selection. */
    public static void key(Control control, int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code == SWT.CR ? SWT.CR : 0;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
        if (event.doit && code == SWT.CR && control instanceof Text) {
            control.notifyListeners(SWT.DefaultSelection, new Event());
        }
        Event up = new Event();
        up.keyCode = code;
        up.stateMask = modifiers;
        control.notifyListeners(SWT.KeyUp, up);
        Events.flush();
    }

    /** Opens the items on a way through a tree and selects the last; each step is the beginning of an item's text. */
    public static TreeItem select(Tree tree, String... path) {
        TreeItem item = item(tree, path);
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        Events.flush();
        return item;
    }

    /** Opens the items on a way through a tree; each step is the beginning of an item's text. */
    public static TreeItem item(Tree tree, String... path) {
        TreeItem item = null;
        for (String step : path) {
            TreeItem[] items = item == null ? tree.getItems() : expand(tree, item);
            item = Arrays.stream(items).filter(child -> child.getText().startsWith(step)).findFirst()
                    .orElseThrow(() -> new NoSuchElementException("no item " + step + " in " + Arrays.toString(items)));
        }
        return item;
    }

    private static TreeItem[] expand(Tree tree, TreeItem item) {
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        Events.flush();
        return item.getItems();
    }

    /** The folder with the pages that a control is on. */
    public static CTabFolder folder(Control control) {
        Control up = control;
        while (!(up instanceof CTabFolder)) {
            up = up.getParent();
        }
        return (CTabFolder) up;
    }
}
