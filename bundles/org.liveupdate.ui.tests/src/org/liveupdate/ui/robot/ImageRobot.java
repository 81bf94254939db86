/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.LiveUpdatePerspective;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** Drives the editor for memory images. */
public final class ImageRobot {

    private static final String PROJECT = "robot";

    private ImageRobot() {
    }

    /** The page of the workbench's window, in the perspective, with no editor and no welcome. */
    public static IWorkbenchPage cleanPage() throws WorkbenchException {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        if (intros.getIntro() != null) {
            intros.closeIntro(intros.getIntro());
        }
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(LiveUpdatePerspective.ID,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        page.closeAllEditors(false);
        Events.flush();
        return page;
    }

    /** A new, empty project. */
    public static IProject project() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
        return project;
    }

    /** Copies a file into a project. */
    public static IFile put(IProject project, Path file) throws CoreException, IOException {
        IFile target = project.getFile(file.getFileName().toString());
        try (var in = Files.newInputStream(file)) {
            target.create(in, IResource.FORCE, null);
        }
        return target;
    }

    /** Copies a sample's image and registers into a folder; the image comes back. */
    public static Path sample(String name, Path folder) throws IOException {
        Path image = null;
        var found = Platform.getBundle("org.liveupdate.samples").findEntries("captures/" + name, "*", false);
        for (URL url : Collections.list(found)) {
            String file = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
            if (file.contains(".elf.") || file.equals("registers.json")) {
                Path target = folder.resolve(file);
                try (var in = url.openStream()) {
                    Files.copy(in, target);
                }
                image = file.contains(".elf.") ? target : image;
            }
        }
        return image;
    }

    /** Opens a file of the workspace with the editor of its type, and waits until that is over. */
    public static MemoryImageEditor open(IWorkbenchPage page, IFile file) throws PartInitException {
        return opened(IDE.openEditor(page, file, true));
    }

    /** Opens a file that is not in the workspace as File > Open File does, and waits until that is over. */
    public static MemoryImageEditor openExternal(IWorkbenchPage page, Path file) throws PartInitException {
        return opened(IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri())));
    }

    /** Opens any file in the editor, as Open With does, without waiting. */
    public static MemoryImageEditor start(IWorkbenchPage page, Path file) throws PartInitException {
        return (MemoryImageEditor) page.openEditor(
                new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())), MemoryImageEditor.ID);
    }

    /** Opens any file in the editor, as Open With does, and waits until that is over. */
    public static MemoryImageEditor openWith(IWorkbenchPage page, Path file) throws PartInitException {
        return opened(start(page, file));
    }

    private static MemoryImageEditor opened(IEditorPart part) {
        MemoryImageEditor editor = (MemoryImageEditor) part;
        settled(editor);
        return editor;
    }

    /** Waits until an editor has done its work. */
    public static void settled(MemoryImageEditor editor) {
        Events.until("the image to be opened", () -> !editor.isWorking());
    }

    /** The tree of state that is visible. */
    public static Tree tree() {
        return Widgets.find(Tree.class, WidgetIds.TREE);
    }

    /** Brings a page to the front by a click on its tab. */
    public static void showTab(Control onAnyPage, String title) {
        CTabFolder folder = Widgets.folder(onAnyPage);
        CTabItem tab = Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title)).findFirst()
                .orElseThrow();
        folder.setSelection(tab);
        Event event = new Event();
        event.item = tab;
        folder.notifyListeners(SWT.Selection, event);
        Events.flush();
    }

    /** The titles of the pages beside a control. */
    public static List<String> tabs(Control onAnyPage) {
        return Arrays.stream(Widgets.folder(onAnyPage).getItems()).map(item -> item.getText()).toList();
    }

    /** What is selected in an editor, or null. */
    public static Described selected(MemoryImageEditor editor) {
        return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement() instanceof Described thing ? thing : null;
    }

    /** Runs a command as a key, a menu or Quick Access does. */
    public static void execute(String command) throws CommandException {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Events.flush();
    }
}
