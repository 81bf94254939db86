/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension6;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.scenario.ScenarioEditor;

/**
 * The page with the text of the scenario. Text that was edited is taken over into the model when another page comes to
 * the front, when the page loses the focus and when the file is saved; a text that is not understood stays as it is
 * until it is repaired, and is saved as it is.
 */
public final class SourcePage extends TextEditor {

    /** Identifier of the page. */
    public static final String ID = "source"; //$NON-NLS-1$

    private static final int PAUSE = 400;

    private final ScenarioEditor editor;
    private final XmlColors colors = new XmlColors();
    private final IPropertyChangeListener themes = event -> {
        if (colors.update(event.getProperty()) && getSourceViewer() != null) {
            getSourceViewer().invalidateTextPresentation();
        }
    };
    private final SourceProblems marks = new SourceProblems();
    private final Runnable check = this::check;
    private String shown;
    private List<FileProblem> problems = List.of();

    /**
     * A page.
     *
     * @param editor its editor
     */
    public SourcePage(ScenarioEditor editor) {
        this.editor = editor;
        shown = editor.document().text();
        problems = editor.document().textProblems();
        setDocumentProvider(new SourceProvider(() -> shown));
        setSourceViewerConfiguration(new SourceConfiguration(getPreferenceStore(), colors));
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        getSourceViewer().getTextWidget().addListener(SWT.FocusOut, event -> takeOver());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getSourceViewer().getTextWidget(), HelpIds.SCENARIO_SOURCE);
        JFaceResources.getColorRegistry().addListener(themes);
        showProblems(problems);
    }

    @Override
    public void dispose() {
        JFaceResources.getColorRegistry().removeListener(themes);
        super.dispose();
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        listen();
    }

    @Override
    protected boolean isLineNumberRulerVisible() {
        // problems name lines, so they are always to be seen
        return true;
    }

    private void listen() {
        IDocument document = document();
        if (document != null) {
            document.addDocumentListener(new EditListener(this::edited));
        }
    }

    private void edited() {
        editor.textChanged();
        if (getSourceViewer() != null) {
            getSourceViewer().getTextWidget().getDisplay().timerExec(PAUSE, check);
        }
    }

    /** Marks what is not understood, a moment after the last key. */
    private void check() {
        if (getSourceViewer() == null || getSourceViewer().getTextWidget().isDisposed()) {
            return;
        }
        if (isEdited() || !problems.isEmpty()) {
            showProblems(editor.document().problemsOf(text()));
            editor.textChanged();
        }
    }

    private void showProblems(List<FileProblem> found) {
        problems = found;
        // a model that the text is to replace must not change meanwhile
        editor.document().setLocked(!found.isEmpty());
        IAnnotationModel model = getDocumentProvider().getAnnotationModel(getEditorInput());
        if (model != null) {
            marks.show(model, document(), found);
        }
    }

    private IDocument document() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    /** The text as it stands on the page. */
    public String text() {
        IDocument document = document();
        return document == null ? shown : document.get();
    }

    /** Whether the text on the page is not the model's, or not saved though it is broken. */
    public boolean isEdited() {
        return !text().equals(shown);
    }

    /** What is not understood in the text on the page. */
    public List<FileProblem> problems() {
        return problems;
    }

    /**
     * Takes an edited text over into the model.
     *
     * @return false if the text is broken; it stays on the page then
     */
    public boolean takeOver() {
        if (!isEdited()) {
            return problems.isEmpty();
        }
        String text = text();
        showProblems(editor.document().problemsOf(text));
        if (problems.isEmpty()) {
            shown = text;
            editor.document().replace(text);
        }
        editor.textChanged();
        return problems.isEmpty();
    }

    /** Shows the model's text, if nothing else was edited. */
    public void update() {
        String text = editor.document().text();
        if (!text.equals(shown) && !isEdited()) {
            shown = text;
            showProblems(List.of());
            document().set(text);
            if (getSourceViewer() instanceof ITextViewerExtension6 viewer) {
                viewer.getUndoManager().reset();
            }
        }
    }

    /**
     * Selects the line where an element stands.
     *
     * @param element an element of the scenario
     */
    public void reveal(EObject element) {
        // lines from reading the file are out of date after edits; an id is not
        boolean named = element instanceof Element one && one.getId() != null;
        int offset = named ? text().indexOf("xmi:id=\"" + ((Element) element).getId() + '"') : -1; //$NON-NLS-1$
        reveal(offset < 0 ? editor.document().resource().line(element)
                : (int) text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1);
    }

    /**
     * Selects a line and shows it.
     *
     * @param line the line, from 1
     */
    public void reveal(int line) {
        try {
            IRegion region = document().getLineInformation(Math.min(line, document().getNumberOfLines()) - 1);
            selectAndReveal(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            UiStatus.warning(e.getMessage(), e);
        }
    }

    /** Shows the document's text, whatever was edited, after the file was read again. */
    public void reset() {
        shown = editor.document().text();
        if (!text().equals(shown)) {
            document().set(shown);
        }
        showProblems(editor.document().textProblems());
    }

    /** Follows the model while the page is in front. */
    public void documentChanged() {
        ISourceViewer viewer = getSourceViewer();
        if (viewer != null && viewer.getTextWidget().isVisible()) {
            update();
        }
    }

    /** Tells that the broken text on the page was written into the file. */
    public void savedBroken() {
        shown = text();
    }
}
