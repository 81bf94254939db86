/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.emf.EmfPropertySource;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/**
 * The fields of an element, one below the other: what makes it what it is first, then, folded, what every element has.
 * The properties, their names and descriptions are those of the element's item provider.
 */
public final class PropertyForm {

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(ScenarioPackage.Literals.ELEMENT__UNKNOWN,
            ScenarioPackage.Literals.STEP__DISABLED, ScenarioPackage.Literals.STEP__BREAKPOINT);

    private final FormFields fields;

    /**
     * Makes the fields.
     *
     * @param parent  has a grid of one column
     * @param toolkit makes the controls
     * @param editor  the editor of the scenario
     * @param object  an element of the scenario
     * @param prefix  before the widget ids of the fields, to tell forms on one page apart
     */
    public PropertyForm(Composite parent, FormToolkit toolkit, ScenarioEditor editor, EObject object, String prefix) {
        fields = new FormFields(editor, toolkit, prefix);
        List<IItemPropertyDescriptor> items = EmfPropertySource.descriptors(editor.document().domain(), object).stream()
                .filter(item -> !LEFT_OUT.contains(item.getFeature(object))).toList();
        Composite own = grid(parent, toolkit);
        items.stream().filter(item -> !isGeneral(object, item)).forEach(item -> fields.add(own, object, item));
        if (items.stream().anyMatch(item -> isGeneral(object, item))) {
            ExpandableComposite fold = toolkit.createExpandableComposite(parent, ExpandableComposite.TWISTIE);
            fold.setText(ScenarioMessages.form_general);
            fold.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            Composite general = grid(fold, toolkit);
            items.stream().filter(item -> isGeneral(object, item)).forEach(item -> fields.add(general, object, item));
            fold.setClient(general);
        }
        fields.refresh();
    }

    private static Composite grid(Composite parent, FormToolkit toolkit) {
        Composite grid = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 2;
        // room for the signs of problems before the fields
        layout.horizontalSpacing = 12;
        grid.setLayout(layout);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return grid;
    }

    private static boolean isGeneral(EObject object, IItemPropertyDescriptor item) {
        return ((EStructuralFeature) item.getFeature(object)).getEContainingClass()
                == ScenarioPackage.Literals.ELEMENT;
    }

    /** Takes over what is being typed. */
    public void commit() {
        fields.commit();
    }

    /** Shows the problems of the scenario beside the fields, after it changed. */
    public void refresh() {
        fields.refresh();
    }

    /** Ends the bindings; the controls are disposed with their parent. */
    public void dispose() {
        fields.dispose();
    }
}
