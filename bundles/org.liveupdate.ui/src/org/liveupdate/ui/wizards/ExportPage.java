/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.ui.WidgetIds;

/** Asks what is exported, in which format, and where to. */
abstract class ExportPage extends WizardPage {

    /**
     * A format.
     *
     * @param name   name for people
     * @param ending ending of its files, with the dot
     */
    record Format(String name, String ending) {
    }

    private static final String FORMAT = "format";
    private static final String FOLDER = "folder";

    private final IDialogSettings settings;
    private final List<Format> formats;
    private final String help;
    private Combo source;
    private Combo format;
    private Text file;
    private String ending;

    ExportPage(TargetPage.Title title, List<Format> formats, IDialogSettings settings) {
        super("export", title.title(), null);
        this.formats = formats;
        this.settings = settings;
        help = title.help();
        setDescription(title.description());
    }

    /** Names of what can be exported. */
    abstract List<String> sources();

    /** What is proposed first, an index into the sources. */
    abstract int initialSource();

    /** Name for a file without its ending. */
    abstract String stem(int index);

    /** What is said if there is nothing to export. */
    abstract String nothing();

    /** Makes fields of its own. */
    void createFields(Fields fields) {
        // most exports ask for nothing else
    }

    @Override
    public final void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::validate);
        source = fields.combo(Texts.export_source, WidgetIds.WIZARD_SOURCE);
        source.setItems(sources().toArray(String[]::new));
        createFields(fields);
        format = fields.combo(Texts.export_format, WidgetIds.WIZARD_FORMAT);
        format.setItems(formats.stream().map(Format::name).toArray(String[]::new));
        format.select(Math.max(0, formats.stream().map(Format::ending).toList()
                .indexOf(WizardSettings.get(settings, FORMAT, ""))));
        ending = chosenFormat().ending();
        file = fields.text(Texts.export_file, WidgetIds.WIZARD_FILE, true);
        fields.push(fields.body(), Texts.browse, WidgetIds.WIZARD_BROWSE, this::browse);
        source.addListener(SWT.Selection, event -> propose());
        format.addListener(SWT.Selection, event -> {
            String before = ending;
            ending = chosenFormat().ending();
            file.setText(new Destination(file.getText(), before).withEnding(ending));
        });
        if (source.getItemCount() > 0) {
            source.select(initialSource());
            propose();
        }
        setControl(fields.body());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(fields.body(), help);
        validate();
    }

    private void propose() {
        String folder = WizardSettings.get(settings, FOLDER, System.getProperty("user.home"));
        file.setText(Path.of(folder).resolve(stem(sourceIndex()) + ending).toString());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFilterExtensions(new String[] { "*" + ending, "*" });
        Destination now = destination();
        if (now.problem().isEmpty()) {
            dialog.setFilterPath(now.path().getParent().toString());
            dialog.setFileName(now.path().getFileName().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void validate() {
        if (getControl() == null) {
            return;
        }
        Optional<String> problem = source.getItemCount() == 0 ? Optional.of(nothing()) : destination().problem();
        setErrorMessage(problem.orElse(null));
        setMessage(destination().replaces() ? NLS.bind(Texts.export_replaces, destination().path()) : null, WARNING);
        setPageComplete(problem.isEmpty());
    }

    private Destination destination() {
        return new Destination(file.getText(), ending);
    }

    /** The chosen source, an index into the sources. */
    final int sourceIndex() {
        return source.getSelectionIndex();
    }

    /** The chosen format. */
    final Format chosenFormat() {
        return formats.get(format.getSelectionIndex());
    }

    /** The file to write. */
    final Path file() {
        return destination().path();
    }

    /** Remembers format and folder. */
    final void remember() {
        settings.put(FORMAT, chosenFormat().ending());
        settings.put(FOLDER, file().getParent().toString());
    }
}
