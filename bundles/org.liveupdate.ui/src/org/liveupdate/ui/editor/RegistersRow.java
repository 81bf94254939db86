/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.RegistersFile;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.WidgetIds;

/** A row in which the right registers are given: RTADDR as a number, or a file with registers. */
final class RegistersRow {

    private static final int FIELD_CHARS = 20;

    private final Composite control;
    private final Text field;
    private final Button decode;
    private final Label error;
    private final Consumer<List<UnitRegisters>> accept;
    private PhysicalMemory memory;
    private Path folder;

    RegistersRow(Composite parent, FormToolkit toolkit, Consumer<List<UnitRegisters>> accept) {
        this.accept = accept;
        control = toolkit.createComposite(parent);
        control.setBackground(null);
        GridLayout layout = new GridLayout(5, false);
        layout.marginHeight = 2;
        layout.marginWidth = 0;
        control.setLayout(layout);
        new Label(control, SWT.NONE).setText(Messages.registers_rtaddr);
        field = new Text(control, SWT.BORDER | SWT.SINGLE);
        field.setMessage(Messages.registers_example);
        field.setFont(JFaceResources.getTextFont());
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * FIELD_CHARS / 3;
        field.setLayoutData(wide);
        WidgetIds.set(field, WidgetIds.RTADDR);
        decode = button(Messages.registers_decode, WidgetIds.DECODE, this::decode);
        button(Messages.registers_choose, WidgetIds.CHOOSE, this::choose);
        error = new Label(control, SWT.NONE);
        error.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(error, WidgetIds.RTADDR_ERROR);
        field.addModifyListener(event -> validate());
        field.addListener(SWT.DefaultSelection, event -> decode());
        validate();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HelpIds.REGISTERS);
    }

    private Button button(String text, String id, Runnable action) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        WidgetIds.set(button, id);
        return button;
    }

    Composite control() {
        return control;
    }

    /** Says which file is shown, and its bytes if it is open. */
    void show(Path file, PhysicalMemory bytes) {
        folder = file.getParent();
        memory = bytes;
        validate();
    }

    /** Puts the registers that are in use into the field. */
    void fill(long rtaddr) {
        field.setText(Hex.of(rtaddr));
    }

    void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    private RtaddrText validate() {
        RtaddrText text = RtaddrText.parse(field.getText(), memory);
        decode.setEnabled(text.value().isPresent());
        say(text.error().orElse("")); //$NON-NLS-1$
        return text;
    }

    private void say(String message) {
        error.setText(message);
        error.setToolTipText(message);
        error.requestLayout();
    }

    private void decode() {
        RtaddrText text = validate();
        if (text.value().isPresent()) {
            accept.accept(List.of(UnitRegisters.of(text.value().getAsLong())));
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.registers_choose_title);
        dialog.setFilterExtensions(new String[] { "*.json", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    /** Reads a file with registers and decodes with them; what is wrong with it stands beside the field. */
    void read(Path file) {
        try {
            accept.accept(RegistersFile.read(file));
        } catch (ImageException e) {
            UiStatus.warning(e.getMessage(), e);
            say(e.getMessage());
        }
    }
}
