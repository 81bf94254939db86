/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.ui.IEditorPart;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Adds a step behind the moment that is shown, as a command that can be undone, and runs to it. */
public final class StepInsertion {

    private final ScenarioEditor editor;

    private StepInsertion(ScenarioEditor editor) {
        this.editor = editor;
    }

    /**
     * Where a step could be added.
     *
     * @param part the active editor, may be null
     * @return empty if it is no scenario editor, or shows no moment yet
     */
    public static Optional<StepInsertion> into(IEditorPart part) {
        return part instanceof ScenarioEditor editor && editor.run().moment().isPresent() && !editor.run().isBusy()
                ? Optional.of(new StepInsertion(editor)) : Optional.empty();
    }

    /**
     * The document that gets the step.
     *
     * @return the document
     */
    public ScenarioDocument document() {
        return editor.document();
    }

    /**
     * How many steps there are before the new one.
     *
     * @return the position of the run
     */
    public int position() {
        return editor.run().position();
    }

    /**
     * Adds a step and runs to the moment after it.
     *
     * @param step  a new step
     * @param label what the command is called
     */
    public void insert(Step step, String label) {
        ScenarioDocument document = editor.document();
        RunControl run = editor.run();
        int at = Math.min(run.position(), document.scenario().getSteps().size());
        Command add = AddCommand.create(document.domain(), document.scenario(),
                ScenarioPackage.Literals.SCENARIO__STEPS, step, at);
        document.stack().execute(new CommandWrapper(label, label, add));
        run.edited();
        run.jump(at + 1);
        editor.reveal(step);
    }
}
