/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** Drives a wizard in its dialog. */
public final class WizardRobot implements AutoCloseable {

    private final WizardDialog dialog;

    /** Opens a wizard as the menus New, Import and Export do. */
    public WizardRobot(IWorkbenchWizard wizard, Object... selection) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
        dialog = Dialogs.open(
                new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard));
    }

    /** Removes all projects of the workspace. */
    public static void emptyWorkspace() throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
        }
    }

    /** The page in front. */
    public IWizardPage page() {
        return dialog.getCurrentPage();
    }

    /** What is wrong, or null. */
    public String error() {
        return page().getErrorMessage();
    }

    /** What is said, or null. */
    public String message() {
        return page().getMessage();
    }

    /** Whether Finish can be pressed. */
    public boolean canFinish() {
        return Dialogs.button(dialog.getShell(), "Finish").isEnabled();
    }

    /** Presses a button of the dialog. */
    public void press(String button) {
        Dialogs.press(dialog.getShell(), button);
    }

    /** Presses Finish and waits until the dialog is closed. */
    public void finish() {
        press("Finish");
        Events.until("the wizard to close", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    /** Writes into a field. */
    public void type(String id, String text) {
        Widgets.find(Text.class, id).setText(text);
        Events.flush();
    }

    /** The text of a field. */
    public String text(String id) {
        return Widgets.find(Text.class, id).getText();
    }

    /** Chooses an entry of a choice. */
    public void choose(String id, String text) {
        Combo combo = Widgets.find(Combo.class, id);
        int index = combo.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("no " + text + " in " + String.join(", ", combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        Events.flush();
    }

    @Override
    public void close() {
        dialog.close();
        Events.flush();
    }
}
