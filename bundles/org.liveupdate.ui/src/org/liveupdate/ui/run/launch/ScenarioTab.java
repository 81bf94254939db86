/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.WidgetIds;

/** The one tab of a configuration: which scenario, how far, and how the kernel behaves. */
public final class ScenarioTab extends AbstractLaunchConfigurationTab {

    private static final String ENDING = ".liveupdate"; //$NON-NLS-1$
    private static final List<String> BEHAVIOURS = List.of("", Behaviour.POSTED.name(), Behaviour.REVIEWED.name()); //$NON-NLS-1$
    private static final int COLUMNS = 3;

    private Text file;
    private Text until;
    private Combo behaviour;
    private Button editor;

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(COLUMNS, false));
        file = text(area, LaunchMessages.file, 1, "launch.file"); //$NON-NLS-1$
        Button browse = createPushButton(area, LaunchMessages.browse, null);
        browse.addListener(SWT.Selection, event -> browse());
        until = text(area, LaunchMessages.until, 2, "launch.until"); //$NON-NLS-1$
        until.setMessage(LaunchMessages.until_hint);
        label(area, LaunchMessages.behaviour);
        behaviour = new Combo(area, SWT.READ_ONLY);
        behaviour.setItems(LaunchMessages.as_written, LaunchMessages.posted, LaunchMessages.reviewed);
        behaviour.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        behaviour.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
        WidgetIds.set(behaviour, "launch.behaviour"); //$NON-NLS-1$
        editor = new Button(area, SWT.CHECK);
        editor.setText(LaunchMessages.editor);
        editor.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        editor.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
        WidgetIds.set(editor, "launch.editor"); //$NON-NLS-1$
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpIds.LAUNCH);
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Text text(Composite area, String name, int span, String id) {
        label(area, name);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        text.addModifyListener(event -> updateLaunchConfigurationDialog());
        WidgetIds.set(text, id);
        return text;
    }

    private void browse() {
        FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
                ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
        dialog.setTitle(LaunchMessages.choose);
        dialog.setInitialPattern("*" + ENDING); //$NON-NLS-1$
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile chosen) {
            file.setText(chosen.getFullPath().toString());
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        IFile selected = Adapters.adapt(DebugUITools.getSelectedResource(), IFile.class);
        IFile scenario = selected != null && selected.getName().endsWith(ENDING) ? selected : null;
        LaunchSettings.of(scenario).store(configuration);
        if (scenario != null) {
            configuration.rename(ScenarioLaunchShortcut.name(scenario));
        }
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            LaunchSettings settings = LaunchSettings.of(configuration);
            file.setText(settings.file());
            until.setText(settings.until() == 0 ? "" : Integer.toString(settings.until())); //$NON-NLS-1$
            behaviour.select(Math.max(0, BEHAVIOURS.indexOf(settings.behaviour())));
            editor.setSelection(settings.editor());
        } catch (CoreException e) {
            UiStatus.error(e.getMessage(), e);
            setErrorMessage(e.getStatus().getMessage());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        new LaunchSettings(file.getText().trim(), Math.max(0, steps()), BEHAVIOURS.get(behaviour.getSelectionIndex()),
                editor.getSelection()).store(configuration);
    }

    /** How many steps to make, 0 for all, -1 if the text is no number. */
    private int steps() {
        String text = until.getText().trim();
        try {
            return text.isEmpty() ? 0 : Math.max(-1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(null);
        setMessage(null);
        if (!file.getText().trim().endsWith(ENDING)) {
            setErrorMessage(LaunchMessages.no_scenario);
        } else if (steps() < 0) {
            setErrorMessage(LaunchMessages.not_number);
        } else {
            try {
                LaunchSettings.of(configuration).existing();
            } catch (CoreException e) {
                setErrorMessage(NLS.bind(LaunchMessages.no_file, file.getText().trim()));
            }
        }
        return getErrorMessage() == null;
    }

    @Override
    public String getName() {
        return LaunchMessages.tab;
    }

    @Override
    public Image getImage() {
        return Icons.image("scenario"); //$NON-NLS-1$
    }
}
