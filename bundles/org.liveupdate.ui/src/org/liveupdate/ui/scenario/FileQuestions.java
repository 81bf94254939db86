/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** The usual questions about a file that others have changed or deleted while there are changes not saved. */
class FileQuestions {

    private static final int MOST = 5;

    private final Shell shell;

    FileQuestions(Shell shell) {
        this.shell = shell;
    }

    /** Whether the changes in the editor are given up for what is in the file. */
    boolean isReplaced(String name) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, ScenarioMessages.file_changed_title,
                NLS.bind(ScenarioMessages.file_changed, name), 0, ScenarioMessages.file_changed_replace,
                ScenarioMessages.file_changed_keep) == 0;
    }

    /** Whether the file is saved without what is typed in fields and not understood. */
    boolean isSavedWithout(List<String> texts) {
        String lines = String.join(System.lineSeparator(), texts.subList(0, Math.min(MOST, texts.size())));
        return MessageDialog.open(MessageDialog.WARNING, shell, ScenarioMessages.file_pending_title,
                NLS.bind(ScenarioMessages.file_pending, lines), 0, ScenarioMessages.file_pending_save,
                ScenarioMessages.file_pending_show) == 0;
    }

    /** Whether the editor of a deleted file stays open, so that what is in it can be saved. */
    boolean isKept(String name) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, ScenarioMessages.file_deleted_title,
                NLS.bind(ScenarioMessages.file_deleted, name), 0, ScenarioMessages.file_deleted_keep,
                ScenarioMessages.file_deleted_close) == 0;
    }
}
