/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.emf.EmfPropertySource;
import org.liveupdate.ui.properties.StateProperties;

/** The properties of what is selected in a scenario: elements can be changed, things of its state only be read. */
final class ScenarioProperties extends PropertySheetPage {

    private final ScenarioEditor editor;
    private final Runnable refresh = this::update;
    private GlobalActions actions;

    ScenarioProperties(ScenarioEditor editor) {
        this.editor = editor;
        setPropertySourceProvider(this::source);
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry first, IPropertySheetEntry second) {
                // the order of the model says more than that of the alphabet
                return 0;
            }

            @Override
            public int compareCategories(String first, String second) {
                return 0;
            }
        });
    }

    private IPropertySource source(Object object) {
        return object instanceof EObject element ? new EmfPropertySource(editor.document().domain(), element)
                : StateProperties.source(object);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), HelpIds.PROPERTIES);
        editor.document().addListener(refresh);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        actions = GlobalActions.install(bars, editor, false);
    }

    private void update() {
        if (getControl() != null && !getControl().isDisposed()) {
            refresh();
        }
        if (actions != null) {
            actions.update();
        }
    }

    @Override
    public void dispose() {
        editor.document().removeListener(refresh);
        super.dispose();
    }
}
