/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the global actions of editing work on the field in which the user types. */
final class TextFocus {

    private TextFocus() {
    }

    /** Whether the focus is in a field where text can be edited. */
    static boolean isIn(Display display) {
        Control focus = display.getFocusControl();
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
    }

    /**
     * Does what an action means in the field that has the focus.
     *
     * @param id id of {@link ActionFactory}
     * @return false if no field has the focus
     */
    static boolean run(Display display, String id) {
        Control focus = display.getFocusControl();
        if (focus instanceof Text text) {
            run(id, text::cut, text::copy, text::paste, text::selectAll, () -> delete(text));
        } else if (focus instanceof StyledText text) {
            run(id, text::cut, text::copy, text::paste, text::selectAll,
                    () -> text.invokeAction(ST.DELETE_NEXT));
        } else if (focus instanceof Combo combo) {
            run(id, combo::cut, combo::copy, combo::paste, () -> {
                // nothing to select in a list of choices
            }, combo::clearSelection);
        } else {
            return false;
        }
        return true;
    }

    private static void delete(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert(""); //$NON-NLS-1$
    }

    private static void run(String id, Runnable cut, Runnable copy, Runnable paste, Runnable all, Runnable delete) {
        if (id.equals(ActionFactory.CUT.getId())) {
            cut.run();
        } else if (id.equals(ActionFactory.COPY.getId())) {
            copy.run();
        } else if (id.equals(ActionFactory.PASTE.getId())) {
            paste.run();
        } else if (id.equals(ActionFactory.SELECT_ALL.getId())) {
            all.run();
        } else if (id.equals(ActionFactory.DELETE.getId())) {
            delete.run();
        }
    }
}
