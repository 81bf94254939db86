/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.form.Sections;

/** A section of the overview. */
abstract class OverviewArea {

    /** The editor of the scenario. */
    protected final ScenarioEditor editor;
    /** Makes the controls. */
    protected final FormToolkit toolkit;
    /** The section. */
    protected final Section section;
    /** What is in the section. */
    protected final Composite client;

    OverviewArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor, String title, int columns) {
        this.editor = editor;
        this.toolkit = toolkit;
        section = Sections.create(toolkit, parent, title,
                ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        client = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 2;
        // room for the signs of problems before the fields
        layout.horizontalSpacing = 12;
        client.setLayout(layout);
        section.setClient(client);
    }

    /** Gives the section the room that it needs now. */
    protected final void resized() {
        section.layout(true, true);
        Composite up = section.getParent();
        while (up != null && !(up instanceof SharedScrolledComposite)) {
            up = up.getParent();
        }
        if (up instanceof SharedScrolledComposite scrolled) {
            scrolled.reflow(true);
        }
    }

    /** Shows the scenario as it is now. */
    abstract void refresh();

    /** Takes over what is being typed. */
    void commit() {
        // an area without fields has nothing to take over
    }

    /** Ends bindings and listeners. */
    void dispose() {
        // an area without them has nothing to end
    }
}
