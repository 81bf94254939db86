/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.analysis.capture.CapturedScenario;
import org.liveupdate.analysis.capture.ScenarioFromCapture;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MonitorProgress;
import org.liveupdate.ui.state.StageChoice;

/** Makes a scenario whose machine and programs are those of an image, or a moment, that an editor shows. */
public final class FromCaptureWizard extends Wizard implements INewWizard {

    /** Identifier of the wizard in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.fromCapture";

    private static final String ENDING = ".liveupdate";

    private final IDialogSettings settings = WizardSettings.of("fromCapture");
    private IWorkbench workbench;
    private StatesPage states;
    private TargetPage target;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(Texts.from_capture);
        setNeedsProgressMonitor(true);
        target = new TargetPage(new TargetPage.Title(Texts.from_capture, Texts.new_scenario_where_text,
                HelpIds.FROM_CAPTURE), ENDING, selection, settings);
        states = new StatesPage(ExportSource.of(in.getActiveWorkbenchWindow().getActivePage()), target);
    }

    @Override
    public void addPages() {
        addPage(states);
        addPage(target);
    }

    @Override
    public boolean performFinish() {
        ExportSource from = states.state();
        StageChoice choice = from.choice();
        TargetFile to = target.target();
        Optional<IFile> file = WizardFiles.run(getContainer(), Texts.from_capture, true, monitor -> {
            MonitorProgress progress = new MonitorProgress(monitor, (what, permille) -> {
                // the monitor shows the stage
            });
            CapturedScenario made = new ScenarioFromCapture(from.stem(), choice.source(progress).inspection()).run();
            return WizardFiles.write(to, ScenarioFiles.contain(made.scenario(), from.stem()), monitor);
        });
        file.ifPresent(made -> {
            target.remember();
            WizardFiles.open(workbench.getActiveWorkbenchWindow(), made);
        });
        return file.isPresent();
    }

    /** Asks which state the scenario is made from. */
    private static final class StatesPage extends WizardPage {

        private final List<ExportSource> states;
        private final TargetPage target;
        private Combo source;

        StatesPage(List<ExportSource> states, TargetPage target) {
            super("states", Texts.from_capture, null);
            this.states = states;
            this.target = target;
            setDescription(Texts.from_capture_text);
        }

        @Override
        public void createControl(Composite parent) {
            Fields fields = new Fields(parent, this::propose);
            source = fields.combo(Texts.from_capture_state, WidgetIds.WIZARD_SOURCE);
            source.setItems(states.stream().map(ExportSource::label).toArray(String[]::new));
            int current = states.stream().map(ExportSource::current).toList().indexOf(Boolean.TRUE);
            if (states.isEmpty()) {
                setErrorMessage(Texts.export_no_state);
            } else {
                source.select(Math.max(0, current));
                propose();
            }
            setPageComplete(!states.isEmpty());
            setControl(fields.body());
            PlatformUI.getWorkbench().getHelpSystem().setHelp(fields.body(), HelpIds.FROM_CAPTURE);
        }

        private void propose() {
            target.propose(state().stem());
        }

        ExportSource state() {
            return states.get(source.getSelectionIndex());
        }
    }
}
