/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;

/** Asks what a new scenario begins with, and shows what is in it. */
final class SourcePage extends WizardPage {

    private static final String LAST = "source";
    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;

    private final List<ScenarioSource> sources;
    private final IDialogSettings settings;
    private final Consumer<ScenarioSource> chosen;
    private TreeViewer list;
    private Text filter;
    private SourcePreview preview;

    SourcePage(List<ScenarioSource> sources, IDialogSettings settings, Consumer<ScenarioSource> chosen) {
        super("source", Texts.source_title, null);
        this.sources = sources;
        this.settings = settings;
        this.chosen = chosen;
        setDescription(Texts.source_text);
    }

    @Override
    public void createControl(Composite parent) {
        // wizards give their pages no layout data of their own: without this the longest line would say how wide they
        // are
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new GridLayout());
        filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Texts.source_filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(filter, WidgetIds.WIZARD_FILTER);
        list = new TreeViewer(left, SWT.BORDER | SWT.SINGLE);
        list.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        WidgetIds.set(list.getControl(), WidgetIds.WIZARD_SOURCES);
        list.setContentProvider(new SourceTree());
        list.setLabelProvider(SourceTree.labels());
        preview = new SourcePreview(sash);
        sash.setWeights(2, 3);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        sash.setLayoutData(data);
        list.addSelectionChangedListener(event -> selected());
        list.addDoubleClickListener(event -> {
            if (isPageComplete()) {
                getContainer().showPage(getNextPage());
            }
        });
        filter.addModifyListener(event -> show());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.getControl().setFocus();
            }
        });
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HelpIds.NEW_SCENARIO);
        show();
        filter.setFocus();
    }

    private void show() {
        Optional<ScenarioSource> before = source();
        List<ScenarioSource> found = sources.stream().filter(source -> source.matches(filter.getText())).toList();
        list.setInput(found);
        list.expandAll();
        String last = before.map(ScenarioSource::id).orElse(WizardSettings.get(settings, LAST, ""));
        found.stream().filter(source -> source.id().equals(last)).findFirst().or(() -> found.stream().findFirst())
                .ifPresentOrElse(source -> list.setSelection(new StructuredSelection(source), true), this::selected);
        setMessage(found.isEmpty() ? Texts.source_none : null, INFORMATION);
    }

    private void selected() {
        Optional<ScenarioSource> source = source();
        String problem = preview.show(source.orElse(null));
        setErrorMessage(problem);
        setPageComplete(source.isPresent() && problem == null);
        source.ifPresent(chosen);
    }

    /** What was chosen. */
    Optional<ScenarioSource> source() {
        return list != null && list.getSelection() instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof ScenarioSource source ? Optional.of(source)
                        : Optional.empty();
    }

    /** Remembers what was chosen. */
    void remember() {
        source().ifPresent(source -> settings.put(LAST, source.id()));
    }
}
