/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives the first window of a new workspace a size that suits the screen. The workbench runs this when it has no saved
 * windows; it makes every first window 1024 by 768 points, and nothing that a plug-in declares says otherwise. So the
 * size is set when that window is about to be seen for the first time.
 */
public final class FirstWindow {

    /** Key under which the workbench remembers what of its model a widget shows. */
    private static final String MODEL = "modelElement"; //$NON-NLS-1$

    /** Waits for the first window. */
    @Execute
    public void await() {
        Display display = Display.getDefault();
        display.addFilter(SWT.Show, new Listener() {
            @Override
            public void handleEvent(org.eclipse.swt.widgets.Event event) {
                if (event.widget instanceof Shell shell && shell.getData(MODEL) instanceof MWindow) {
                    display.removeFilter(SWT.Show, this);
                    place(shell);
                }
            }
        });
    }

    private static void place(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        FirstSize size = FirstSize.on(screen.x, screen.y, screen.width, screen.height);
        shell.setBounds(size.x(), size.y(), size.width(), size.height());
        shell.setMaximized(FirstSize.fills(screen.width, screen.height));
    }
}
