/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.wizards.Capture.Registers;

/** Where the registers of the selected capture come from. */
final class RegistersGroup {

    private static final int COLUMNS = 3;

    private final Group group;
    private final Runnable changed;
    private final Map<Registers, Button> choices = new EnumMap<>(Registers.class);
    private final Text file;
    private final Button browse;
    private final Text rtaddr;
    private Capture capture;
    private boolean showing;

    RegistersGroup(Composite parent, Runnable changed) {
        this.changed = changed;
        group = new Group(parent, SWT.NONE);
        group.setLayout(new GridLayout(COLUMNS, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        choice(Registers.BESIDE, Texts.capture_beside_none, COLUMNS);
        choice(Registers.FILE, Texts.capture_file, 1);
        file = text(WidgetIds.WIZARD_REGISTERS_FILE, 1);
        file.addModifyListener(event -> set(() -> capture.setFile(file.getText())));
        browse = new Button(group, SWT.PUSH);
        browse.setText(Texts.browse);
        browse.addListener(SWT.Selection, event -> browse());
        choice(Registers.RTADDR, Texts.capture_rtaddr, 1);
        rtaddr = text(WidgetIds.WIZARD_RTADDR, 2);
        rtaddr.setMessage(Texts.capture_rtaddr_hint);
        rtaddr.addModifyListener(event -> set(() -> capture.setRtaddr(rtaddr.getText())));
        choice(Registers.NONE, Texts.capture_without, COLUMNS);
        show(null);
    }

    private void choice(Registers from, String text, int columns) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(text);
        button.setLayoutData(new GridData(columns == 1 ? SWT.LEFT : SWT.FILL, SWT.CENTER, columns > 1, false, columns,
                1));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                set(() -> capture.setRegisters(from));
                enable();
            }
        });
        WidgetIds.set(button, WidgetIds.WIZARD_REGISTERS + from);
        choices.put(from, button);
    }

    private Text text(String id, int columns) {
        Text text = new Text(group, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        WidgetIds.set(text, id);
        return text;
    }

    private void set(Runnable change) {
        if (capture != null && !showing) {
            change.run();
            changed.run();
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(group.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(new String[] { "*.json", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Shows a capture, or nothing. */
    void show(Capture shown) {
        capture = shown;
        showing = true;
        group.setText(shown == null ? Texts.capture_registers_of_none
                : NLS.bind(Texts.capture_registers_of, shown.name()));
        choices.forEach((from, button) -> button.setSelection(shown != null && shown.registers() == from));
        choices.get(Registers.BESIDE).setText(shown == null || shown.beside().isEmpty() ? Texts.capture_beside_none
                : NLS.bind(Texts.capture_beside, shown.beside().get().getFileName()));
        file.setText(shown == null ? "" : shown.file());
        rtaddr.setText(shown == null ? "" : shown.rtaddr());
        showing = false;
        enable();
    }

    private void enable() {
        choices.forEach((from, button) -> button
                .setEnabled(capture != null && (from != Registers.BESIDE || capture.beside().isPresent())));
        boolean named = capture != null && capture.registers() == Registers.FILE;
        file.setEnabled(named);
        browse.setEnabled(named);
        rtaddr.setEnabled(capture != null && capture.registers() == Registers.RTADDR);
    }
}
