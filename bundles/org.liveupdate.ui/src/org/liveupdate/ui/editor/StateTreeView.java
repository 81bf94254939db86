/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.state.StateView;
import org.liveupdate.ui.state.ViewState;

/** The state of the moment or image that the active editor shows, as a tree with a filter and the problems below. */
public final class StateTreeView extends StateView {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.stateTree"; //$NON-NLS-1$

    private FormToolkit toolkit;
    private StatePanel panel;

    @Override
    protected void createControls(Composite parent) {
        parent.setLayout(new FillLayout());
        toolkit = new FormToolkit(Display.getCurrent());
        panel = new StatePanel(parent, toolkit, "stateTree", this::publish); //$NON-NLS-1$
    }

    @Override
    protected void linked(ViewState with) {
        MenuManager menu = new MenuManager();
        panel.setMenu(menu);
        getSite().registerContextMenu(ID, menu, with);
        handle("org.eclipse.ui.edit.copy", this::copy); //$NON-NLS-1$
        handle("org.eclipse.ui.edit.findReplace", panel::focusFilter); //$NON-NLS-1$
        panel.clear(Messages.state_nothing);
    }

    private void handle(String command, Runnable action) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    private void copy() {
        String text = panel.selectedText();
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(panel.control().getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    @Override
    protected String helpId() {
        return HelpIds.STATE_VIEW;
    }

    @Override
    public void stateChanged(Optional<StateSource> state) {
        state.ifPresentOrElse(source -> panel.show(source, ImageSummary.of(source)),
                () -> panel.clear(Messages.state_nothing));
    }

    @Override
    public void selected(Described thing) {
        panel.reveal(thing);
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
