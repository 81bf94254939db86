/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.intro;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
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
import org.liveupdate.ui.PlainHead;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.WidgetIds;

/** The welcome: what the product is for, and the first things to do. */
public final class WelcomePart extends IntroPart {

    private static final int WIDTH = 430;
    private static final int INDENT = 24;
    private static final int COLUMNS = 2;

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.welcome_title);
        form.setImage(Icons.image("memory_image")); //$NON-NLS-1$
        PlainHead.on(form.getForm());
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = INDENT;
        layout.marginHeight = INDENT;
        layout.horizontalSpacing = 2 * INDENT;
        body.setLayout(layout);
        text(body, Messages.welcome_text, WIDTH * COLUMNS, COLUMNS);
        for (WelcomeLink each : WelcomeLink.values()) {
            Composite cell = toolkit.createComposite(body);
            GridLayout inner = new GridLayout();
            inner.marginWidth = 0;
            cell.setLayout(inner);
            cell.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
            link(cell, each);
            text(cell, each.explanation(), WIDTH - INDENT, 1);
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, HelpIds.WELCOME);
        form.reflow(true);
    }

    private void text(Composite parent, String text, int width, int columns) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false, columns, 1);
        data.widthHint = width;
        label.setLayoutData(data);
    }

    private void link(Composite parent, WelcomeLink each) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setImage(Icons.image(each.icon()));
        link.setText(each.text());
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.verticalIndent = INDENT / 2;
        link.setLayoutData(data);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> leave(each)));
        WidgetIds.set(link, each.id());
    }

    private void leave(WelcomeLink each) {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        intros.closeIntro(this);
        if (!each.command().isEmpty()) {
            execute(each.command());
        }
    }

    private static void execute(String command) {
        try {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            ParameterizedCommand parsed = window.getService(ICommandService.class).deserialize(command);
            window.getService(IHandlerService.class).executeCommand(parsed, null);
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
