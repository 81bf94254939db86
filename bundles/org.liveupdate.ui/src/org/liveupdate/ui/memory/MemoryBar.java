/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.memory.BytePattern;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The row above the bytes: an address to go to, and bytes to look for. */
final class MemoryBar {

    private final Composite control;
    private final Text address;
    private final Text search;
    private final ControlDecoration wrongAddress;
    private final ControlDecoration wrongSearch;

    MemoryBar(Composite parent, LongConsumer goTo, BiConsumer<BytePattern, Boolean> find) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 2;
        layout.horizontalSpacing = 8;
        control.setLayout(layout);
        address = text(Messages.memory_address, Messages.memory_address_hint, WidgetIds.MEMORY_ADDRESS);
        search = text(Messages.memory_search, Messages.memory_search_hint, WidgetIds.MEMORY_SEARCH);
        search.setToolTipText(Messages.memory_search_tip);
        wrongAddress = decoration(address);
        wrongSearch = decoration(search);
        address.addListener(SWT.DefaultSelection, event -> {
            try {
                String typed = address.getText().trim();
                goTo.accept(Hex.parse(typed.regionMatches(true, 0, "0x", 0, 2) ? typed : "0x" + typed)); //$NON-NLS-1$ //$NON-NLS-2$
                wrongAddress.hide();
            } catch (NumberFormatException e) {
                say(wrongAddress, NLS.bind(Messages.registers_not_hex, address.getText()));
            }
        });
        search.addListener(SWT.DefaultSelection,
                event -> find(find, (event.stateMask & SWT.SHIFT) == 0));
        search.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.SHIFT) != 0) {
                find(find, false);
                event.doit = false;
            }
        });
    }

    private Text text(String label, String hint, String id) {
        Label name = new Label(control, SWT.NONE);
        name.setText(label);
        Text text = new Text(control, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(text, id);
        return text;
    }

    private static ControlDecoration decoration(Text text) {
        ControlDecoration decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        decoration.hide();
        text.addModifyListener(event -> decoration.hide());
        return decoration;
    }

    private static void say(ControlDecoration decoration, String message) {
        decoration.setDescriptionText(message);
        decoration.show();
        decoration.showHoverText(message);
    }

    private void find(BiConsumer<BytePattern, Boolean> find, boolean forwards) {
        try {
            find.accept(BytePattern.parse(search.getText()), Boolean.valueOf(forwards));
        } catch (IllegalArgumentException e) {
            say(wrongSearch, e.getMessage());
        }
    }

    /** Says that what was looked for is not there. */
    void notFound() {
        say(wrongSearch, Messages.memory_not_found);
    }

    Composite control() {
        return control;
    }

    void focusAddress() {
        address.setFocus();
        address.selectAll();
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }
}
