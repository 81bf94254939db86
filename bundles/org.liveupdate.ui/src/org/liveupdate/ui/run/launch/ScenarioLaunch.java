/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.run.StepStatus;
import org.liveupdate.ui.run.StepText;

/**
 * Runs a scenario from its file: one line for each step goes to a console, then the editor shows the moment where the
 * run ended, unless the kernel was told to behave otherwise than the scenario says.
 */
public final class ScenarioLaunch extends LaunchConfigurationDelegate {

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        LaunchSettings settings = LaunchSettings.of(configuration);
        IFile file = settings.existing();
        Scenario scenario = load(file);
        if (!settings.behaviour().isEmpty()) {
            scenario.getMachine().getKernel().setBehaviour(Behaviour.valueOf(settings.behaviour()));
        }
        ScenarioProcess process = new ScenarioProcess(launch, configuration.getName());
        monitor.beginTask(NLS.bind(LaunchMessages.running, file.getName()), IProgressMonitor.UNKNOWN);
        int exit = 1;
        try {
            exit = run(scenario, settings.until(), process, new LaunchProgress(monitor, process));
        } catch (CancellationException e) {
            process.errors().line(e.getMessage());
        } catch (IllegalArgumentException e) {
            process.errors().line(NLS.bind(LaunchMessages.failed, e.getMessage()));
        } finally {
            process.ended(exit);
            monitor.done();
        }
        if (settings.editor() && settings.behaviour().isEmpty()) {
            show(file, settings.until());
        }
    }

    private static Scenario load(IFile file) throws CoreException {
        try {
            ScenarioResource resource = ScenarioFiles.load(file.getLocation().toPath());
            if (!resource.getErrors().isEmpty()) {
                throw new CoreException(Status.error(NLS.bind(LaunchMessages.failed, resource.getErrors().get(0)
                        .getMessage())));
            }
            Scenario scenario = resource.scenario();
            List<ScenarioProblem> errors = ScenarioValidator.validate(scenario).stream()
                    .filter(problem -> problem.code().severity() == Diagnostic.ERROR).toList();
            if (!errors.isEmpty()) {
                throw new CoreException(Status.error(NLS.bind(LaunchMessages.failed, errors.get(0).message())));
            }
            return scenario;
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(LaunchMessages.failed, e.getMessage()), e));
        }
    }

    /** Runs and writes one line for each step; 0 if everything was as expected. */
    static int run(Scenario scenario, int until, ScenarioProcess process, Progress progress) {
        ScenarioRun run = new ScenarioRun(scenario);
        if (!run.boot().isDone()) {
            process.errors().line(NLS.bind(LaunchMessages.boot_failed, run.boot()));
            return 1;
        }
        process.output().line("  0    " + LaunchMessages.boot); //$NON-NLS-1$
        int unmet = 0;
        while (run.hasNext() && (until == 0 || run.results().size() < until)) {
            if (progress.isCancelled()) {
                throw new CancellationException(NLS.bind(LaunchMessages.cancelled,
                        Integer.valueOf(run.results().size())));
            }
            StepResult result = run.next(progress);
            process.output().line(line(result));
            StepText.broken(result).forEach(line -> process.output().line("       " + line)); //$NON-NLS-1$
            for (ExpectationResult expectation : result.expectations()) {
                if (!expectation.met()) {
                    process.errors().line(NLS.bind(LaunchMessages.unmet, expectation.text()));
                }
            }
            unmet += result.isMet() ? 0 : 1;
        }
        Integer made = Integer.valueOf(run.results().size());
        if (unmet > 0) {
            process.errors().line(NLS.bind(LaunchMessages.unmet_count, made, Integer.valueOf(unmet)));
            return 1;
        }
        process.output().line(NLS.bind(LaunchMessages.met, made));
        return 0;
    }

    private static String line(StepResult result) {
        StepStatus status = StepStatus.of(result.step(), java.util.Optional.of(result));
        return String.format("%3d  %1s %s = %s", Integer.valueOf(result.index() + 1), //$NON-NLS-1$
                status.isBad() ? "!" : "", StepText.label(result.step()), StepText.outcome(result)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void show(IFile file, int until) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IWorkbenchPage page = window == null ? null : window.getActivePage();
            if (page == null) {
                return;
            }
            try {
                RunControl run = Adapters.adapt(IDE.openEditor(page, file, true), RunControl.class);
                if (run != null) {
                    run.jump(until == 0 ? Integer.MAX_VALUE : until);
                }
            } catch (PartInitException e) {
                UiStatus.error(e.getMessage(), e);
            }
        });
    }

    /** Ends when somebody cancels the job or terminates the process. */
    private record LaunchProgress(IProgressMonitor monitor, ScenarioProcess process) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            monitor.subTask(what);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled() || process.isStopped();
        }
    }
}
