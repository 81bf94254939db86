/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.intro;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.IntroPart;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.WidgetIds;

/** The welcome: what the product is for, and the first things to do. */
public final class WelcomePart extends IntroPart {

    private static final int WIDTH = 620;
    private static final int INDENT = 24;

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.welcome_title);
        form.setImage(Icons.image("memory_image")); //$NON-NLS-1$
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        GridLayout layout = new GridLayout();
        layout.marginWidth = INDENT;
        layout.marginHeight = INDENT;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
        text(body, Messages.welcome_text, 0);
        link(body, "samples", WidgetIds.WELCOME_SAMPLES, Messages.welcome_samples, //$NON-NLS-1$
                () -> execute("org.liveupdate.ui.openSamples")); //$NON-NLS-1$
        text(body, Messages.welcome_samples_text, INDENT);
        link(body, "memory_image", WidgetIds.WELCOME_OPEN, Messages.welcome_open, //$NON-NLS-1$
                () -> execute("org.liveupdate.ui.openImage")); //$NON-NLS-1$
        text(body, Messages.welcome_open_text, INDENT);
        link(body, "perspective", WidgetIds.WELCOME_WORKBENCH, Messages.welcome_workbench, () -> { //$NON-NLS-1$
            // closing the welcome is all there is to do
        });
        text(body, Messages.welcome_workbench_text, INDENT);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, HelpIds.WELCOME);
        form.reflow(true);
    }

    private void text(Composite body, String text, int indent) {
        Label label = toolkit.createLabel(body, text, SWT.WRAP);
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.widthHint = WIDTH - indent;
        data.horizontalIndent = indent;
        label.setLayoutData(data);
    }

    private void link(Composite body, String icon, String id, String text, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(text);
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.verticalIndent = INDENT / 2;
        link.setLayoutData(data);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> leave(action)));
        WidgetIds.set(link, id);
    }

    private void leave(Runnable action) {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        intros.closeIntro(this);
        action.run();
    }

    private static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand(command, null);
        } catch (CommandException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // there is nothing to show in less room than all of it
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
