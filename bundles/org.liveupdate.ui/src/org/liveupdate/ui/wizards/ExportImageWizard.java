/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.image.ElfCoreWriter;
import org.liveupdate.image.RegistersFile;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.state.StageChoice;

/** Writes the memory of a moment as an ELF core, with its registers beside it: what opens as a captured image. */
public final class ExportImageWizard extends ExportWizard {

    /** Identifier of the wizard in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.exportImage";

    private StatePage page;

    /** Creates the wizard. */
    public ExportImageWizard() {
        super("exportImage", Texts.image_title);
    }

    @Override
    ExportPage page(IWorkbenchPage workbenchPage, IDialogSettings remembered) {
        page = new StatePage(new TargetPage.Title(Texts.image_title, Texts.image_text, HelpIds.EXPORT_IMAGE),
                List.of(new ExportPage.Format(Texts.image_elf, ".elf")), remembered, ExportSource.of(workbenchPage));
        return page;
    }

    @Override
    Work work() {
        StageChoice choice = page.state().choice();
        return (file, progress) -> write(choice.source(progress), file, progress);
    }

    private static void write(StateSource state, Path file, Progress progress) throws IOException {
        new ElfCoreWriter(state.memory(), Map.of()).write(file, progress);
        if (!state.registers().isEmpty()) {
            String name = file.getFileName().toString();
            int dot = name.indexOf('.', 1);
            RegistersFile.write(file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "."
                    + RegistersFile.NAME), state.registers());
        }
    }
}
