/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.fixes.RunMarkers;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.form.PendingTexts;
import org.liveupdate.ui.scenario.machine.MachinePage;
import org.liveupdate.ui.scenario.overview.OverviewPage;
import org.liveupdate.ui.scenario.source.SourcePage;
import org.liveupdate.ui.scenario.source.SourceText;
import org.liveupdate.ui.scenario.steps.StepsPage;

/**
 * The editor for scenarios: overview, machine and steps as forms, and the text of the file. All pages change the one
 * {@link ScenarioDocument} through commands and share one selection.
 */
public final class ScenarioEditor extends SharedHeaderFormEditor implements IEditingDomainProvider, IPersistableEditor {

    /** Identifier of the editor in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.scenarioEditor"; //$NON-NLS-1$

    /** Identifier of the page with the machine. */
    public static final String MACHINE = "machine"; //$NON-NLS-1$

    private static final String CONTEXT = "org.liveupdate.ui.scenarioContext"; //$NON-NLS-1$
    private static final String RUN_CONTEXT = "org.liveupdate.ui.runContext"; //$NON-NLS-1$
    private static final String FORM_CONTEXT = "org.liveupdate.ui.scenarioFormContext"; //$NON-NLS-1$

    private final ScenarioSelection selection = new ScenarioSelection();
    private final EditorFiles files = new EditorFiles(this);
    private final EditorAdapters adapters = new EditorAdapters(this);
    private ScenarioDocument document;
    private PendingTexts pending;
    private RunControl run;
    private RunMarkers markers;
    private ScenarioHeader header;
    private SourceText source;
    private int sourceIndex;
    private boolean turning;
    private Runnable actionUpdate;
    private ScenarioTracker tracker;
    private IMemento memento;
    private boolean closed;
    private IContextActivation formContext;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        document = new ScenarioDocument(site.getShell().getDisplay());
        pending = new PendingTexts(document, this::pendingChanged);
        try {
            document.load(new ScenarioFile(input), new NullProgressMonitor());
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        site.setSelectionProvider(selection);
        setPartName(input.getName());
        site.getService(IContextService.class).activateContext(CONTEXT);
        site.getService(IContextService.class).activateContext(RUN_CONTEXT);
        document.addListener(this::documentChanged);
        document.addProblemListener(this::documentChanged);
        run = new RunControl(document::scenario, document::version);
        document.addListener(run::edited);
        markers = new RunMarkers(this);
        tracker = new ScenarioTracker(this, new FileQuestions(site.getShell()));
    }

    /** Asks about changes of the file in another way. */
    void setQuestions(FileQuestions questions) {
        tracker.dispose();
        tracker = new ScenarioTracker(this, questions);
    }

    /** What follows the file. */
    ScenarioTracker tracker() {
        return tracker;
    }

    @Override
    protected void createHeaderContents(IManagedForm managed) {
        header = new ScenarioHeader(this, managed);
    }

    @Override
    protected void addPages() {
        try {
            addPage(new OverviewPage(this));
            addPage(new MachinePage(this));
            addPage(new StepsPage(this));
            source = new SourceText(document);
            sourceIndex = addPage(new Composite(getContainer(), SWT.NONE));
            setPageText(sourceIndex, ScenarioMessages.source_title);
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
        }
        if (!document.textProblems().isEmpty()) {
            setActivePage(sourceIndex);
        }
        run.start();
        if (memento != null) {
            EditorMemento.restore(this, memento);
        }
        documentChanged();
    }

    /** The run of the scenario. */
    public RunControl run() {
        return run;
    }

    /** The scenario that is edited. */
    public ScenarioDocument document() {
        return document;
    }

    /** What is selected in the editor. */
    public ScenarioSelection selection() {
        return selection;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return document.domain();
    }

    /** The text and its page. */
    public SourceText source() {
        return source;
    }

    /** Makes the page with the text in the place that was kept for it, and brings it to the front. */
    private void makeSourcePage() {
        SourcePage page = new SourcePage(this);
        try {
            addPage(sourceIndex, page, getEditorInput());
        } catch (PartInitException e) {
            failed(e);
            return;
        }
        source.setPage(page);
        setPageText(sourceIndex, ScenarioMessages.source_title);
        setActivePage(sourceIndex);
        removePage(sourceIndex + 1);
    }

    /**
     * Brings a page to the front.
     *
     * @param id its id, as {@link OverviewPage#ID}
     */
    public void showPage(String id) {
        if (id.equals(SourcePage.ID)) {
            setActivePage(sourceIndex);
        } else {
            setActivePage(id);
        }
    }

    /**
     * The page in front.
     *
     * @return its id
     */
    public String shownPage() {
        IFormPage form = getActivePageInstance();
        return getActivePage() == sourceIndex || form == null ? SourcePage.ID : form.getId();
    }

    /**
     * Selects an element and brings the page to the front that shows it.
     *
     * @param element an element of the scenario
     */
    public void reveal(EObject element) {
        if (getActivePage() == sourceIndex) {
            source.reveal(element);
        } else {
            showPage(pageOf(element));
        }
        selection.select(element);
    }

    private String pageOf(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Step || each instanceof Expectation) {
                return StepsPage.ID;
            }
        }
        boolean whole = element instanceof Scenario || element instanceof Kernel || findPage(MACHINE) == null;
        return whole ? OverviewPage.ID : MACHINE;
    }

    @Override
    protected void pageChange(int index) {
        if (index == sourceIndex && source.page().isEmpty()) {
            makeSourcePage();
            return;
        }
        commit();
        if (!turning && index != sourceIndex && !source.takeOver()) {
            turning = true;
            try {
                setActivePage(sourceIndex);
            } finally {
                turning = false;
            }
            return;
        }
        if (index == sourceIndex) {
            source.update();
            useFormKeys(false);
        }
        super.pageChange(index);
        if (index != sourceIndex) {
            useFormKeys(true);
        }
        header.refresh();
    }

    /** Tells the global actions what changed; null when they serve another editor. */
    void setActionUpdate(Runnable update) {
        actionUpdate = update;
    }

    /** How the page in front does the global actions of editing, or null. */
    PageActions pageActions() {
        return getActivePageInstance() == null ? null : getActivePageInstance().getAdapter(PageActions.class);
    }

    /** Takes over what is being typed on the page in front. */
    public void commit() {
        if (getActivePageInstance() instanceof ScenarioPage page) {
            page.commit();
        }
    }

    /** On the page with the text, the keys of text editors count. */
    private void useFormKeys(boolean use) {
        IContextService contexts = getSite().getService(IContextService.class);
        if (use && formContext == null) {
            formContext = contexts.activateContext(FORM_CONTEXT);
        } else if (!use && formContext != null) {
            contexts.deactivateContext(formContext);
            formContext = null;
        }
    }

    /** Shows that the document is another now. */
    void documentChanged() {
        firePropertyChange(PROP_DIRTY);
        if (header != null) {
            header.refresh();
        }
        if (source != null) {
            source.documentChanged();
        }
        if (actionUpdate != null) {
            actionUpdate.run();
        }
    }

    private void pendingChanged() {
        if (!closed && header != null) {
            textChanged();
        }
    }

    /** Tells that text was edited. */
    public void textChanged() {
        firePropertyChange(PROP_DIRTY);
        header.refresh();
    }

    @Override
    public boolean isDirty() {
        if (source != null && !source.problems().isEmpty()) {
            return !source.text().equals(document.savedText());
        }
        return document.isDirty() || source != null && source.isEdited() || !pending.all().isEmpty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        files.save(monitor);
    }

    @Override
    public void doSaveAs() {
        files.askAndSaveAs();
    }

    /** What becomes of the edited scenario in files. */
    EditorFiles files() {
        return files;
    }

    @Override
    public void saveState(IMemento state) {
        EditorMemento.save(this, state);
    }

    @Override
    public void restoreState(IMemento state) {
        memento = state;
        if (source != null) {
            EditorMemento.restore(this, state);
        }
    }

    /** What is typed in fields and not understood. */
    public PendingTexts pending() {
        return pending;
    }

    /** Whether the editor was closed. */
    boolean isClosed() {
        return closed;
    }

    /** Goes on with another input, whose file holds what is edited. */
    void follow(IEditorInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
        source.follow(input);
        header.refresh();
    }

    /** Says in the head that something did not work; the Error Log has the reason. */
    void failed(CoreException e) {
        UiStatus.error(e.getMessage(), e);
        header.showFailure(e.getStatus().getMessage());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T adapter = adapters.get(type);
        return adapter == null ? super.getAdapter(type) : adapter;
    }

    @Override
    public void dispose() {
        closed = true;
        if (tracker != null) {
            tracker.dispose();
        }
        if (markers != null) {
            markers.dispose();
        }
        super.dispose();
        if (run != null) {
            run.dispose();
        }
        if (document != null) {
            document.dispose();
        }
    }
}
