/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** Copies or links captured memory with its registers into a project, and opens the first image. */
public final class ImportCaptureWizard extends Wizard implements IImportWizard {

    /** Identifier of the wizard in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.importCapture";

    private final IDialogSettings settings = WizardSettings.of("importCapture");
    private IWorkbench workbench;
    private CapturePage captures;
    private TargetPage target;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(Texts.capture_import);
        setNeedsProgressMonitor(true);
        captures = new CapturePage(settings);
        target = new TargetPage(new TargetPage.Title(Texts.capture_where, Texts.capture_where_text,
                HelpIds.IMPORT_CAPTURE), "", selection, settings);
        target.setNames(() -> captures.captures().stream().map(Capture::name).toList());
    }

    @Override
    public void addPages() {
        addPage(captures);
        addPage(target);
    }

    /**
     * Takes a file into the list, as the button does.
     *
     * @param image a file with captured memory
     */
    public void add(Path image) {
        captures.add(image);
    }

    @Override
    public boolean canFinish() {
        return super.canFinish() && target.problem().isEmpty();
    }

    @Override
    public boolean performFinish() {
        CaptureImport work = new CaptureImport(target.target(), captures.isLink());
        List<Capture> chosen = captures.captures();
        Optional<List<IFile>> files = WizardFiles.run(getContainer(), Texts.capture_import, true,
                monitor -> work.run(chosen, monitor));
        files.ifPresent(made -> {
            captures.remember();
            target.remember();
            open(made.get(0));
        });
        return files.isPresent();
    }

    private void open(IFile image) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        BasicNewResourceWizard.selectAndReveal(image, page.getWorkbenchWindow());
        try {
            // a raw image has no content type of its own
            IDE.openEditor(page, image, MemoryImageEditor.ID, true);
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }
}
