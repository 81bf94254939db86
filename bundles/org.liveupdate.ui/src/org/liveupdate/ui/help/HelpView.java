/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.liveupdate.ui.Icons;

/** The view with help. It comes back with the page that it showed. */
public final class HelpView extends ViewPart {

    /** Identifier of the view in the product's {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.app.help";

    private static final String PAGE = "page";

    private HelpBrowser browser;
    private String first = HelpPages.START;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(PAGE);
        first = kept == null ? HelpPages.START : kept;
    }

    @Override
    public void createPartControl(Composite parent) {
        browser = new HelpBrowser(parent);
        browser.open(first);
        IActionBars bars = getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(action("back", Texts.back, ActionFactory.BACKWARD_HISTORY.getCommandId(), browser::goBack));
        tools.add(action("forward", Texts.forward, ActionFactory.FORWARD_HISTORY.getCommandId(), browser::goForward));
        tools.add(action("samples", Texts.home, null, browser::goHome));
    }

    private IAction action(String icon, String name, String command, Runnable work) {
        IAction action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (command != null) {
            action.setActionDefinitionId(command);
            getViewSite().getActionBars().setGlobalActionHandler(command, action);
        }
        return action;
    }

    /**
     * Shows a page.
     *
     * @param address {@code /bundle/path#anchor}
     */
    public void open(String address) {
        browser.open(address);
    }

    /**
     * Shows the page of a context.
     *
     * @param context the context, or null for the start
     */
    public void open(IContext context) {
        browser.open(context);
    }

    /**
     * Looks for words in all pages.
     *
     * @param words the words, or an empty text to go where they are typed
     */
    public void search(String words) {
        browser.search(words);
        browser.focusSearch();
    }

    /**
     * What is shown.
     *
     * @return address of the page
     */
    public String address() {
        return browser.address();
    }

    /**
     * What is shown.
     *
     * @return title of the page
     */
    public String pageTitle() {
        return browser.title();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, browser.address());
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
