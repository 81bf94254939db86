/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.liveupdate.ui.HelpIds;

/** Makes a new scenario from a template or from an entry of the samples gallery, and opens it. */
public final class NewScenarioWizard extends Wizard implements INewWizard {

    /** Identifier of the wizard in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.newScenario";

    private static final String ENDING = ".liveupdate";

    private final IDialogSettings settings = WizardSettings.of("newScenario");
    private IWorkbench workbench;
    private SourcePage source;
    private TargetPage target;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(Texts.new_scenario);
        setNeedsProgressMonitor(true);
        target = new TargetPage(new TargetPage.Title(Texts.new_scenario_where, Texts.new_scenario_where_text,
                HelpIds.NEW_SCENARIO), ENDING, selection, settings);
        source = new SourcePage(ScenarioSources.all(), settings, chosen -> target.propose(chosen.id()));
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(target);
    }

    @Override
    public boolean performFinish() {
        ScenarioSource from = source.source().orElseThrow();
        TargetFile to = target.target();
        Optional<IFile> file = WizardFiles.run(getContainer(), Texts.new_scenario, true,
                monitor -> WizardFiles.write(to, from.maker().make(), monitor));
        file.ifPresent(made -> {
            source.remember();
            target.remember();
            WizardFiles.open(workbench.getActiveWorkbenchWindow(), made);
        });
        return file.isPresent();
    }
}
