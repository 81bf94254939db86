/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/**
 * Sections of forms: a title with a line below it. The platform's title bar would be painted by way of a picture of the
 * whole section, which takes time at each repaint and comes out half black on screens of 200 %.
 */
public final class Sections {

    private Sections() {
    }

    /**
     * Makes a section.
     *
     * @param toolkit makes the widgets
     * @param parent  where it stands
     * @param title   its title
     * @param style   whether it can be closed, in the constants of ExpandableComposite; 0 if not
     * @return a section that still needs a client
     */
    public static Section create(FormToolkit toolkit, Composite parent, String title, int style) {
        Section section = toolkit.createSection(parent, style);
        section.setText(title);
        section.setSeparatorControl(toolkit.createCompositeSeparator(section));
        return section;
    }

    /**
     * Puts a tool bar into the title of a section, on the same background.
     *
     * @param toolkit makes the widgets
     * @param section the section
     * @param tools   what is in the bar; more can be added afterwards
     */
    public static void tools(FormToolkit toolkit, Section section, ToolBarManager tools) {
        ToolBar bar = tools.createControl(section);
        toolkit.adapt(bar);
        section.setTextClient(bar);
    }
}
