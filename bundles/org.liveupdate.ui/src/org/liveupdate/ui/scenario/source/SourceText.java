/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.source;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.ui.scenario.ScenarioDocument;

/**
 * The text of the scenario as its page has it. The page, which colours all of a long text, is made when somebody wants
 * to see it; until then the text is that of the model. Without a page, its class is not even loaded: text editors need
 * many.
 */
public final class SourceText {

    private final ScenarioDocument document;
    private SourcePage page;

    /**
     * A text without a page.
     *
     * @param document what is edited
     */
    public SourceText(ScenarioDocument document) {
        this.document = document;
    }

    /**
     * The page is made.
     *
     * @param made the page
     */
    public void setPage(SourcePage made) {
        page = made;
    }

    /**
     * The page with the text.
     *
     * @return empty as long as nobody wanted to see it
     */
    public Optional<SourcePage> page() {
        return Optional.ofNullable(page);
    }

    /** The text as it stands on the page. */
    public String text() {
        return page == null ? document.text() : page.text();
    }

    /** Whether the text is not the model's, or not saved though it is broken. */
    public boolean isEdited() {
        return page != null && page.isEdited();
    }

    /** What is not understood in the text. */
    public List<FileProblem> problems() {
        return page == null ? document.textProblems() : page.problems();
    }

    /**
     * Takes an edited text over into the model.
     *
     * @return false if the text is broken; it stays on the page then
     */
    public boolean takeOver() {
        return page == null ? problems().isEmpty() : page.takeOver();
    }

    /** Shows the model's text, if nothing else was edited. */
    public void update() {
        if (page != null) {
            page.update();
        }
    }

    /** Follows the model while the page is in front. */
    public void documentChanged() {
        if (page != null) {
            page.documentChanged();
        }
    }

    /** Shows the document's text, whatever was edited, after the file was read again. */
    public void reset() {
        if (page == null) {
            document.setLocked(!problems().isEmpty());
        } else {
            page.reset();
        }
    }

    /** Tells that the broken text was written into the file. */
    public void savedBroken() {
        if (page != null) {
            page.savedBroken();
        }
    }

    /**
     * Goes on with another file, of the same text.
     *
     * @param input the editor's new input
     */
    public void follow(IEditorInput input) {
        if (page != null) {
            page.setInput(input);
        }
    }

    /**
     * Selects the line where an element stands, on a page that is shown.
     *
     * @param element an element of the scenario
     */
    public void reveal(EObject element) {
        if (page != null) {
            page.reveal(element);
        }
    }

    /**
     * Selects a line and shows it, on a page that is shown.
     *
     * @param line the line, from 1
     */
    public void reveal(int line) {
        if (page != null) {
            page.reveal(line);
        }
    }
}
