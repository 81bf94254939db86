/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Help above a dialog, from which the view could not be reached. It closes with the dialog, or with Escape. */
final class HelpWindow extends Window {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 520;

    private final IContext context;

    HelpWindow(Shell parent, IContext context) {
        super(parent);
        this.context = context;
        setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.TITLE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.window);
    }

    @Override
    protected Control createContents(Composite parent) {
        HelpBrowser browser = new HelpBrowser(parent);
        browser.open(context);
        browser.setFocus();
        return browser.control();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
