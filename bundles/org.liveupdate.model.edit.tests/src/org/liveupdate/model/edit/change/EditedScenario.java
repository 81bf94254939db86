/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioBuilder;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;

/** A scenario that is edited through a command stack. */
public final class EditedScenario {
    /** The scenario. */
    public final Scenario scenario;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final String before;

    private EditedScenario(Scenario scenario) {
        this.scenario = scenario;
        before = text();
    }

    /** A template. */
    public static EditedScenario template(String id) {
        return new EditedScenario(ScenarioTemplates.find(id).orElseThrow().create());
    }

    /** What a builder made. */
    public static EditedScenario of(ScenarioBuilder builder) {
        return new EditedScenario(builder.scenario());
    }

    /** What would be in its file. */
    public String text() {
        try {
            return ScenarioFiles.text((ScenarioResource) scenario.eResource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element with an id. */
    public <T> T get(Class<T> type, String id) {
        return type.cast(scenario.eResource().getEObject(id));
    }

    /** Runs a command; returns what it affects. */
    public Collection<?> execute(Command command) {
        assertTrue(command.canExecute());
        stack.execute(command);
        return command.getAffectedObjects();
    }

    /** Runs a command; returns the one thing that it affects. */
    public <T> T execute(Class<T> type, Command command) {
        Collection<?> affected = execute(command);
        assertEquals(1, affected.size());
        return type.cast(affected.iterator().next());
    }

    /** Undoes everything, does it again, undoes it again: the text has to be the same as before each time. */
    public void undoAndRedoAll() {
        String after = text();
        undoAll();
        while (stack.canRedo()) {
            stack.redo();
        }
        assertEquals(after, text());
        undoAll();
    }

    private void undoAll() {
        while (stack.canUndo()) {
            stack.undo();
        }
        assertEquals(before, text());
    }

    /** The problems as one text. */
    public List<String> problems() {
        return ScenarioValidator.validate(scenario).stream().map(ScenarioProblem::message).toList();
    }

    /** The same without those of page tables that have no device yet. */
    public List<String> problemsWithDevices() {
        return problems().stream().filter(text -> !text.contains("the device file for which it is allocated")).toList();
    }
}
