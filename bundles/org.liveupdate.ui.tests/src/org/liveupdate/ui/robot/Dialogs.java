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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Drives dialogs and wizards: finds their buttons by what is written on them. */
public final class Dialogs {

    private Dialogs() {
    }

    /** Opens a dialog without waiting for its end. */
    public static <T extends Dialog> T open(T dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Events.flush();
        return dialog;
    }

    /** The button of a window with a text, mnemonics aside. */
    public static Button button(Composite window, String text) {
        return lookForButton(window, text).orElseThrow(() -> new NoSuchElementException("no button " + text));
    }

    private static Optional<Button> lookForButton(Composite window, String text) {
        Deque<Control> open = new ArrayDeque<>(Arrays.asList(window.getChildren()));
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (control instanceof Button button && button.getText().replace("&", "").equals(text)
                    && button.isVisible()) {
                return Optional.of(button);
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        return Optional.empty();
    }

    /** Presses a button of a window. */
    public static void press(Composite window, String text) {
        Button button = button(window, text);
        if (!button.isEnabled()) {
            throw new IllegalStateException("the button " + text + " is disabled");
        }
        Widgets.click(button);
    }

    /** Presses a check box or a radio button so that it is selected, or not. */
    public static void check(Button button, boolean selected) {
        if (button.getSelection() != selected) {
            button.setSelection(selected);
            button.notifyListeners(SWT.Selection, new Event());
            Events.flush();
        }
    }

    /** Does something that opens a window of its own and waits for it; the window is used while it is open. */
    public static void during(String title, Runnable opening, Consumer<Shell> use) {
        during(title, text -> text.equals(title), opening, use);
    }

    /**
     * Does something that opens a window of its own and waits for it; the window is used while it is open.
     *
     * @param what  the window, for the message of a test that waits in vain
     * @param title tells the window by its title
     */
    public static void during(String what, Predicate<String> title, Runnable opening, Consumer<Shell> use) {
        Display display = Display.getCurrent();
        Set<Shell> before = Set.of(display.getShells());
        boolean[] done = new boolean[1];
        RuntimeException[] failed = new RuntimeException[1];
        AssertionError[] wrong = new AssertionError[1];
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Optional<Shell> shell = Arrays.stream(display.getShells()).filter(
                    each -> !before.contains(each) && each.isVisible() && title.test(each.getText())).findFirst();
            if (shell.isEmpty()) {
                display.timerExec(20, look[0]);
                return;
            }
            done[0] = true;
            try {
                use.accept(shell.get());
            } catch (RuntimeException e) {
                failed[0] = e;
            } catch (AssertionError e) {
                wrong[0] = e;
            } finally {
                if (!shell.get().isDisposed()) {
                    shell.get().close();
                }
            }
        };
        display.timerExec(20, look[0]);
        opening.run();
        Events.until("the window " + what, () -> done[0]);
        if (failed[0] != null) {
            throw failed[0];
        }
        if (wrong[0] != null) {
            throw wrong[0];
        }
    }
}
