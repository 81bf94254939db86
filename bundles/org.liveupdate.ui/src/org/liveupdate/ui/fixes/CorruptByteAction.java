/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;

/** Gives a byte another value: not in the memory that is shown, but as a step of the scenario. */
public final class CorruptByteAction {

    private static final int MOST = 0xff;
    private static final int HEX = 16;

    private CorruptByteAction() {
    }

    /**
     * Asks for the new value of a byte and adds the step. Does nothing where no step can be added.
     *
     * @param shell   owner of the dialog
     * @param part    the active editor
     * @param memory  the memory that is shown
     * @param address physical address of the byte
     * @param typed   what the user has typed already, or an empty text
     */
    public static void run(Shell shell, IEditorPart part, PhysicalMemory memory, long address, String typed) {
        Optional<StepInsertion> insertion = StepInsertion.into(part);
        byte[] now = new byte[1];
        if (insertion.isEmpty() || !memory.read(address, now, 0, 1)) {
            return;
        }
        int before = now[0] & MOST;
        String was = text(before);
        Object[] place = { Hex.of(address), was, Integer.valueOf(insertion.get().position()) };
        InputDialog dialog = new Ask(shell, NLS.bind(Texts.corrupt_text, place), typed.isEmpty() ? was : typed,
                text -> problem(text, before));
        if (dialog.open() == Window.OK) {
            CorruptByte step = ScenarioFactory.eINSTANCE.createCorruptByte();
            step.setAddress(address);
            step.setValue(Integer.parseInt(dialog.getValue().strip(), HEX));
            insertion.get().insert(step, NLS.bind(Texts.corrupt_label, Hex.of(address)));
        }
    }

    private static String text(int value) {
        return String.format(Locale.ROOT, "%02x", Integer.valueOf(value));
    }

    /** What is wrong with a text; null if nothing is, an empty text if it only is not another value. */
    static String problem(String text, int before) {
        try {
            int value = Integer.parseInt(text.strip(), HEX);
            if (value < 0 || value > MOST || text.strip().startsWith("+")) {
                return Texts.corrupt_expected;
            }
            return value == before ? "" : null;
        } catch (NumberFormatException e) {
            return Texts.corrupt_expected;
        }
    }

    /** The dialog; its field can be found by name, and it has help. */
    private static final class Ask extends InputDialog {

        Ask(Shell parent, String message, String value, IInputValidator validator) {
            super(parent, Texts.corrupt_title, message, value, validator);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Control area = super.createDialogArea(parent);
            WidgetIds.set(getText(), WidgetIds.CORRUPT_VALUE);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpIds.CORRUPT_BYTE);
            return area;
        }
    }
}
