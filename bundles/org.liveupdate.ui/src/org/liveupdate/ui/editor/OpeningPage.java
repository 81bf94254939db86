/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The page that is shown while an image is opened, and instead of the others when that came to nothing. */
final class OpeningPage implements ImagePage {

    /** Name of the page. */
    static final String ID = "opening"; //$NON-NLS-1$

    private static final int WHOLE = 1000;
    private static final int WIDTH = 420;

    private final Composite control;
    private final ImageOpening opening;
    private final Label text;
    private final Label stage;
    private final ProgressBar bar;
    private final Button cancel;
    private final Composite retry;

    OpeningPage(Composite parent, FormToolkit toolkit, ImageOpening opening) {
        this.opening = opening;
        control = toolkit.createComposite(parent);
        control.setLayout(new GridLayout());
        Composite box = toolkit.createComposite(control);
        box.setLayout(new GridLayout());
        GridData centre = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        centre.widthHint = WIDTH;
        box.setLayoutData(centre);
        text = label(toolkit, box);
        text.setFont(JFaceResources.getBannerFont());
        WidgetIds.set(text, WidgetIds.OPENING_TEXT);
        stage = label(toolkit, box);
        bar = new ProgressBar(box, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(WHOLE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(bar, WidgetIds.PROGRESS);
        cancel = toolkit.createButton(box, Messages.opening_cancel, SWT.PUSH);
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        cancel.addListener(SWT.Selection, event -> opening.cancel());
        WidgetIds.set(cancel, WidgetIds.CANCEL);
        retry = toolkit.createComposite(box);
        GridLayout buttons = new GridLayout(2, false);
        buttons.marginWidth = 0;
        retry.setLayout(buttons);
        retry.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Button again = toolkit.createButton(retry, Messages.opening_again, SWT.PUSH);
        again.addListener(SWT.Selection, event -> opening.open());
        WidgetIds.set(again, WidgetIds.AGAIN);
        Button raw = toolkit.createButton(retry, Messages.opening_raw, SWT.PUSH);
        raw.addListener(SWT.Selection, event -> openRaw());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HelpIds.OPENING_PAGE);
        started();
    }

    private static Label label(FormToolkit toolkit, Composite box) {
        Label label = toolkit.createLabel(box, "", SWT.WRAP); //$NON-NLS-1$
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.opening_title;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void show(OpenedImage image) {
        // the other pages take over
    }

    @Override
    public void reveal(Described thing) {
        // there is nothing to select yet
    }

    private String name() {
        Path name = opening.file().getFileName();
        return name == null ? opening.file().toString() : name.toString();
    }

    /** Work began. */
    void started() {
        say(NLS.bind(Messages.opening_job, name()), opening.file().toString(), true);
        bar.setSelection(0);
    }

    /** Work went on. */
    void progressed(String what, int permille) {
        stage.setText(what.isEmpty() ? what : Character.toUpperCase(what.charAt(0)) + what.substring(1));
        if (permille >= 0) {
            bar.setSelection(permille);
        }
    }

    /** The user stopped the work. */
    void cancelled() {
        say(NLS.bind(Messages.opening_cancelled, name()), "", false); //$NON-NLS-1$
    }

    /** The file cannot be opened; the line above the page says why. */
    void failed() {
        say(NLS.bind(Messages.opening_failed, name()), Messages.opening_failed_hint, false);
    }

    private void say(String first, String second, boolean working) {
        text.setText(first.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        stage.setText(second.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        for (Control part : new Control[] { bar, cancel, retry }) {
            boolean shown = (part == retry) != working;
            part.setVisible(shown);
            ((GridData) part.getLayoutData()).exclude = !shown;
        }
        control.layout(true, true);
    }

    private void openRaw() {
        InputDialog dialog = new InputDialog(control.getShell(), Messages.raw_title, Messages.raw_text, Hex.of(0),
                check());
        if (dialog.open() == Window.OK) {
            opening.setRaw(Hex.parse(dialog.getValue()));
            opening.open();
        }
    }

    private static IInputValidator check() {
        return value -> {
            try {
                long base = Hex.parse(value);
                return base < 0 || base % PhysicalMemory.PAGE_SIZE != 0 ? Messages.raw_page : null;
            } catch (NumberFormatException e) {
                return NLS.bind(Messages.registers_not_hex, value);
            }
        };
    }
}
