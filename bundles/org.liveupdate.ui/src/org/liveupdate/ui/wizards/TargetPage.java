/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.liveupdate.ui.WidgetIds;

/** A page that asks for a folder of the workspace and, if wanted, the name of a new file. */
final class TargetPage extends WizardPage {

    private static final String FOLDER = "folder";

    private final IStructuredSelection selection;
    private final IDialogSettings settings;
    private final String help;
    private final String ending;
    private Text folder;
    private Text name;
    private String proposed = "";
    private boolean typed;
    private Supplier<List<String>> names = List::of;

    /**
     * A page.
     *
     * @param title     title and help
     * @param ending    ending of the file with its dot; empty if only a folder is asked for
     * @param selection what is selected in the workbench: a project or folder there is proposed
     * @param settings  where the folder is remembered
     */
    TargetPage(Title title, String ending, IStructuredSelection selection, IDialogSettings settings) {
        super("target", title.title(), null);
        this.help = title.help();
        this.ending = ending;
        this.selection = selection;
        this.settings = settings;
        setDescription(title.description());
    }

    /**
     * What stands above a page.
     *
     * @param title       its title
     * @param description what is to be done
     * @param help        its help
     */
    record Title(String title, String description, String help) {
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::validate);
        folder = fields.text(Texts.target_folder, WidgetIds.WIZARD_FOLDER, true);
        fields.push(fields.body(), Texts.browse, WidgetIds.WIZARD_BROWSE, this::browse);
        if (!ending.isEmpty()) {
            name = fields.text(Texts.target_name, WidgetIds.WIZARD_NAME, false);
            name.addModifyListener(event -> typed = !name.getText().equals(proposed));
        }
        folder.setText(initialFolder());
        setControl(fields.body());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(fields.body(), help);
        propose(proposed);
        validate();
        setErrorMessage(null);
    }

    private String initialFolder() {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null) {
            IContainer container = selected instanceof IContainer own ? own : selected.getParent();
            if (container.isAccessible() && container.getType() != IResource.ROOT) {
                return container.getFullPath().toString();
            }
        }
        String last = WizardSettings.get(settings, FOLDER, "");
        if (!last.isEmpty()) {
            return last;
        }
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                return project.getFullPath().toString();
            }
        }
        return Texts.target_default;
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), null, true, Texts.target_browse);
        if (dialog.open() == Window.OK && dialog.getResult().length > 0
                && dialog.getResult()[0] instanceof IPath path) {
            folder.setText(path.toString());
        }
    }

    /**
     * Proposes a name as long as the user typed none.
     *
     * @param stem the name without its ending
     */
    void propose(String stem) {
        proposed = stem;
        if (name != null && !typed && !stem.isEmpty()) {
            proposed = new TargetFile(folder.getText(), stem.endsWith(ending) ? stem : stem + ending).unique().name();
            name.setText(proposed);
        }
    }

    private void validate() {
        if (getControl() == null) {
            return;
        }
        boolean unnamed = name != null && name.getText().isBlank();
        Optional<String> problem = unnamed ? Optional.of(Texts.target_name_missing) : problem();
        setErrorMessage(problem.orElse(null));
        if (problem.isEmpty()) {
            target().note().ifPresentOrElse(note -> setMessage(note, IMessageProvider.INFORMATION),
                    () -> setMessage(null));
        }
        setPageComplete(problem.isEmpty());
    }

    /** Files that will be made besides, whose names must be free, too. */
    void setNames(Supplier<List<String>> others) {
        names = others;
    }

    /** What is wrong with the place. */
    Optional<String> problem() {
        return target().problem().or(() -> names.get().stream()
                .flatMap(other -> target().withName(other).problem().stream()).findFirst());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            validate();
        }
        super.setVisible(visible);
    }

    /** What was asked for; the ending is added if it was left out. */
    TargetFile target() {
        if (name == null) {
            return new TargetFile(folder.getText(), "");
        }
        String file = name.getText().strip();
        return new TargetFile(folder.getText(), file.isEmpty() || file.endsWith(ending) ? file : file + ending);
    }

    /** Remembers the folder. */
    void remember() {
        settings.put(FOLDER, folder.getText());
    }
}
