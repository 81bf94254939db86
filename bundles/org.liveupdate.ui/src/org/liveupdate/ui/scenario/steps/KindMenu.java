/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A menu below a button, made when it is opened. */
final class KindMenu implements IMenuCreator {

    private final Supplier<MenuManager> content;
    private MenuManager made;

    KindMenu(Supplier<MenuManager> content) {
        this.content = content;
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        made = content.get();
        return made.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (made != null) {
            made.dispose();
            made = null;
        }
    }
}
