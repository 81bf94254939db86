/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.emf.common.command.AbstractCommand;
import org.liveupdate.model.file.ScenarioResource;

/** Exchanges the model for one that was read from an edited text. */
final class ReplaceText extends AbstractCommand {

    private final ScenarioDocument document;
    private final ScenarioResource before;
    private final String textBefore;
    private final ScenarioResource after;
    private final String textAfter;

    ReplaceText(ScenarioDocument document, ScenarioResource before, String textBefore, ScenarioResource after,
            String textAfter) {
        super(ScenarioMessages.command_edit_source);
        this.document = document;
        this.before = before;
        this.textBefore = textBefore;
        this.after = after;
        this.textAfter = textAfter;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        document.show(after, textAfter);
    }

    @Override
    public void undo() {
        document.show(before, textBefore);
    }

    @Override
    public void redo() {
        execute();
    }
}
