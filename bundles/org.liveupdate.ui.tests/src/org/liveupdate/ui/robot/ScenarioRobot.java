/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Drives the editor for scenarios. */
public final class ScenarioRobot {

    private ScenarioRobot() {
    }

    /** The text of a template. */
    public static String template(String id) throws IOException {
        return ScenarioFiles.text(ScenarioFiles.contain(ScenarioTemplates.find(id).orElseThrow().create(), id));
    }

    /** A file with a text in a project. */
    public static IFile file(IProject project, String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Replaces what is in a file, as another program does. */
    public static void write(IFile file, String text) throws CoreException {
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
    }

    /** What is in a file. */
    public static String read(IFile file) throws CoreException, IOException {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Opens a file with the editor of its type. */
    public static ScenarioEditor open(IWorkbenchPage page, IFile file) throws PartInitException {
        ScenarioEditor editor = (ScenarioEditor) IDE.openEditor(page, file, true);
        Events.flush();
        return editor;
    }

    /** Opens a scenario made from the template of that name, in a new project. */
    public static ScenarioEditor openTemplate(IWorkbenchPage page, String id) throws CoreException, IOException {
        return open(page, file(ImageRobot.project(), id + ".liveupdate", template(id)));
    }

    /** Sets a property by a command. */
    public static void set(ScenarioEditor editor, EObject object, EStructuralFeature feature, Object value) {
        editor.document().stack().execute(SetCommand.create(editor.document().domain(), object, feature, value));
        Events.flush();
    }

    /** Adds steps that do nothing behind all steps of a scenario. */
    public static void addSteps(ScenarioEditor editor, int count) {
        List<Step> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            more.add(ScenarioFactory.eINSTANCE.createCheck());
        }
        editor.document().stack().execute(AddCommand.create(editor.document().domain(), editor.document().scenario(),
                ScenarioPackage.Literals.SCENARIO__STEPS, more));
        Events.flush();
    }

    /** Undoes or makes again, as the keys do. */
    public static void undo(boolean again) throws Exception {
        ImageRobot.execute(again ? "org.eclipse.ui.edit.redo" : "org.eclipse.ui.edit.undo");
    }
}
