/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;

/** Asks for files with captured memory and for their registers. */
final class CapturePage extends WizardPage {

    private static final String FOLDER = "images";
    private static final String LINK = "link";
    private static final int ROWS = 6;

    private final List<Capture> captures = new ArrayList<>();
    private final IDialogSettings settings;
    private TableViewer table;
    private RegistersGroup registers;
    private Button link;
    private Button remove;

    CapturePage(IDialogSettings settings) {
        super("capture", Texts.capture_title, null);
        this.settings = settings;
        setDescription(Texts.capture_text);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::validate);
        table = new TableViewer(fields.body(), SWT.BORDER | SWT.FULL_SELECTION);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        wide.heightHint = table.getTable().getItemHeight() * ROWS;
        table.getControl().setLayoutData(wide);
        WidgetIds.set(table.getControl(), WidgetIds.WIZARD_CAPTURES);
        CaptureColumns.create(table);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(captures);
        Composite buttons = new Composite(fields.body(), SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        fields.push(buttons, Texts.capture_add, WidgetIds.WIZARD_ADD, this::choose);
        remove = fields.push(buttons, Texts.capture_remove, WidgetIds.WIZARD_REMOVE, this::remove);
        registers = new RegistersGroup(fields.body(), this::registersChanged);
        link = fields.toggle(fields.body(), SWT.CHECK, Texts.capture_link, WidgetIds.WIZARD_LINK, 3);
        link.setSelection(settings.getBoolean(LINK));
        table.addSelectionChangedListener(event -> registers.show(selected().orElse(null)));
        setControl(fields.body());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(fields.body(), HelpIds.IMPORT_CAPTURE);
        validate();
        setErrorMessage(null);
    }

    private Optional<Capture> selected() {
        return Optional.ofNullable((Capture) table.getStructuredSelection().getFirstElement());
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(Texts.capture_choose);
        dialog.setFilterPath(settings.get(FOLDER));
        if (dialog.open() != null) {
            settings.put(FOLDER, dialog.getFilterPath());
            for (String name : dialog.getFileNames()) {
                add(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    /** Takes a file into the list; one that is there already stays once. */
    void add(Path image) {
        if (captures.stream().noneMatch(capture -> capture.image().equals(image))) {
            captures.add(new Capture(image));
        }
        table.refresh();
        captures.stream().filter(capture -> capture.image().equals(image)).findFirst()
                .ifPresent(capture -> table.setSelection(new StructuredSelection(capture), true));
        validate();
    }

    private void remove() {
        selected().ifPresent(captures::remove);
        table.refresh();
        registers.show(null);
        validate();
    }

    private void registersChanged() {
        selected().ifPresent(capture -> table.update(capture, null));
        validate();
    }

    private void validate() {
        if (getControl() == null) {
            return;
        }
        remove.setEnabled(!captures.isEmpty());
        Optional<String> problem = captures.isEmpty() ? Optional.of(Texts.capture_none)
                : captures.stream().flatMap(capture -> capture.problem().stream()).findFirst().or(this::sameNames);
        setErrorMessage(problem.orElse(null));
        Optional<Capture> raw = captures.stream().filter(Capture::isRaw).findFirst();
        setMessage(raw.map(capture -> NLS.bind(Texts.capture_raw, capture.name())).orElse(null), WARNING);
        setPageComplete(problem.isEmpty());
    }

    /** Two images of one name, or whose registers would have one name, cannot be in one folder. */
    private Optional<String> sameNames() {
        Set<String> names = new HashSet<>();
        return captures.stream().filter(capture -> !names.add(capture.name()) || !names.add(capture.registersName()))
                .findFirst().map(capture -> NLS.bind(Texts.capture_same_name, capture.name()));
    }

    /** What is to be imported. */
    List<Capture> captures() {
        return List.copyOf(captures);
    }

    /** Whether images stay where they are. */
    boolean isLink() {
        return link.getSelection();
    }

    /** Remembers whether images stay where they are. */
    void remember() {
        settings.put(LINK, isLink());
    }
}
