/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.OptionalLong;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;

/** The page with the tree of state of an image. */
final class StatePage implements ImagePage {

    /** Name of the page. */
    static final String ID = "state"; //$NON-NLS-1$

    private final StatePanel panel;

    StatePage(Composite parent, FormToolkit toolkit, ImageSelection selection, IWorkbenchPartSite site) {
        panel = new StatePanel(parent, toolkit, ID, selection::set);
        MenuManager menu = new MenuManager();
        panel.setMenu(menu);
        site.registerContextMenu(MemoryImageEditor.ID + ".state", menu, selection); //$NON-NLS-1$
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control(), HelpIds.STATE_PAGE);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.state_title;
    }

    @Override
    public Control control() {
        return panel.control();
    }

    @Override
    public void show(OpenedImage opened) {
        panel.show(opened, ImageSummary.of(opened));
    }

    @Override
    public void reveal(Described thing) {
        panel.reveal(thing);
    }

    @Override
    public void activated() {
        panel.setFocus();
    }

    /** Puts the cursor into the filter box. */
    void focusFilter() {
        panel.focusFilter();
    }

    /** The selected rows as text. */
    String selectedText() {
        return panel.selectedText();
    }

    /** Looks for the structure at an address in the background, and selects it when it is found. */
    void locate(OptionalLong address) {
        panel.locate(address);
    }
}
