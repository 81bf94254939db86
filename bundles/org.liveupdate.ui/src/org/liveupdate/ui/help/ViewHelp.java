/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.liveupdate.ui.UiStatus;

/** The help of the product: F1 and the menu Help show pages in a view, or in a window if a dialog is open. */
public final class ViewHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        view().ifPresent(view -> view.open(HelpPages.START));
    }

    @Override
    public void displaySearch() {
        view().ifPresent(view -> view.search(""));
    }

    @Override
    public void search(String expression) {
        view().ifPresent(view -> view.search(expression));
    }

    @Override
    public void displayDynamicHelp() {
        displayHelp();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && active.getParent() != null) {
            new HelpWindow(active, context).open();
        } else {
            view().ifPresent(view -> view.open(context));
        }
    }

    @Override
    public void displayHelpResource(String href) {
        view().ifPresent(view -> view.open(href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Optional<HelpView> view() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((HelpView) page.showView(HelpView.ID));
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
