/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.liveupdate.ui.scenario.form.PendingTexts.Pending;
import org.liveupdate.ui.scenario.source.SourceText;

/**
 * What becomes of an edited scenario in files: it is saved, goes on under another name, or goes back to what is saved.
 * What does not work is said in the editor's head, and the editor keeps what it has.
 */
final class EditorFiles {

    private final ScenarioEditor editor;

    EditorFiles(ScenarioEditor editor) {
        this.editor = editor;
    }

    /** Saves into the present file; asks before it leaves out text that no field understood. */
    void save(IProgressMonitor monitor) {
        editor.commit();
        List<Pending> left = editor.pending().all();
        if (!left.isEmpty() && !editor.tracker().questions().isSavedWithout(left.stream().map(Pending::message)
                .toList())) {
            monitor.setCanceled(true);
            editor.reveal(left.get(0).object());
            return;
        }
        try {
            save(editor.document().source(), monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            editor.failed(e);
        }
    }

    private void save(ScenarioFile file, IProgressMonitor monitor) throws CoreException {
        ScenarioDocument document = editor.document();
        SourceText source = editor.source();
        boolean understood = source.takeOver();
        String text = understood ? document.text() : source.text();
        document.setFile(file);
        document.save(text, !understood, monitor);
        if (!understood) {
            source.savedBroken();
        }
        editor.textChanged();
    }

    /** Asks for another file and saves there. */
    void askAndSaveAs() {
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        if (editor.document().file() != null) {
            dialog.setOriginalFile(editor.document().file());
        } else {
            dialog.setOriginalName(editor.getEditorInput().getName());
        }
        dialog.open();
        Optional.ofNullable(dialog.getResult())
                .ifPresent(path -> saveAs(ResourcesPlugin.getWorkspace().getRoot().getFile(path),
                        new NullProgressMonitor()));
    }

    /** Saves into another file, which is edited from then on. */
    void saveAs(IFile target, IProgressMonitor monitor) {
        ScenarioFile before = editor.document().source();
        try {
            editor.commit();
            FileEditorInput input = new FileEditorInput(target);
            save(new ScenarioFile(input), monitor);
            editor.follow(input);
        } catch (CoreException e) {
            editor.document().setFile(before);
            editor.failed(e);
        }
    }

    /** Follows the file to another name. */
    void moved(IEditorInput input) {
        try {
            ScenarioFile file = new ScenarioFile(input);
            file.acceptChange();
            editor.document().setFile(file);
            editor.follow(input);
        } catch (CoreException e) {
            editor.failed(e);
        }
    }

    /** Goes back to what is saved. */
    void revert() {
        try {
            editor.document().load(editor.document().source(), new NullProgressMonitor());
            editor.pending().clear();
            editor.source().reset();
            editor.documentChanged();
        } catch (CoreException e) {
            editor.failed(e);
        }
    }
}
