/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;

/** A page of the scenario editor that is a form: it follows the document and the selection while it is in front. */
public abstract class ScenarioPage extends FormPage {

    private final ScenarioEditor editor;
    private final String helpId;
    private final Runnable refresh = this::changed;
    private final ISelectionChangedListener reveal = event -> {
        if (isActive()) {
            reveal();
        }
    };
    private boolean stale;
    private boolean created;

    /**
     * A page.
     *
     * @param editor its editor
     * @param id     its id
     * @param title  its title
     * @param helpId its context of the help
     */
    protected ScenarioPage(ScenarioEditor editor, String id, String title, String helpId) {
        super(editor, id, title);
        this.editor = editor;
        this.helpId = helpId;
    }

    /** The editor of the page. */
    protected final ScenarioEditor scenarioEditor() {
        return editor;
    }

    /** The scenario that is edited. */
    protected final ScenarioDocument document() {
        return editor.document();
    }

    @Override
    protected final void createFormContent(IManagedForm managed) {
        createContent(managed);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(managed.getForm(), helpId);
        created = true;
        document().addListener(refresh);
        document().addProblemListener(refresh);
        editor.selection().addSelectionChangedListener(reveal);
        refresh();
        reveal();
    }

    /**
     * Makes the widgets.
     *
     * @param managed the form
     */
    protected abstract void createContent(IManagedForm managed);

    /** Shows the scenario as it is now; called once after any number of changes, when the page is in front. */
    protected abstract void refresh();

    /** Shows what is selected in the editor, as far as it is on the page; called when the page is in front. */
    protected abstract void reveal();

    /** Takes over what is being typed on the page. */
    protected void commit() {
        // a page without fields has nothing to take over
    }

    private void changed() {
        stale = true;
        if (isActive()) {
            update();
        }
    }

    private void update() {
        if (created && stale) {
            stale = false;
            refresh();
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            update();
            if (created) {
                reveal();
            }
        }
    }

    @Override
    public void dispose() {
        document().removeListener(refresh);
        document().removeProblemListener(refresh);
        editor.selection().removeSelectionChangedListener(reveal);
        super.dispose();
    }
}
