/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.properties;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.HelpIds;

/** Makes the page that the Properties view shows for an image. */
public final class StateProperties {

    private StateProperties() {
    }

    /**
     * A page that shows the properties of what is selected.
     *
     * @return a new page
     */
    public static IPropertySheetPage page() {
        return page(Optional::empty);
    }

    /**
     * A page that shows the properties of what is selected.
     *
     * @param otherwise what to show while nothing is selected
     * @return a new page
     */
    public static IPropertySheetPage page(Supplier<Optional<Described>> otherwise) {
        Page page = new Page(otherwise);
        page.setPropertySourceProvider(StateProperties::source);
        return page;
    }

    /**
     * The properties of a thing.
     *
     * @param object anything that may be selected
     * @return its properties, or null if it has none
     */
    public static IPropertySource source(Object object) {
        return object instanceof Described thing ? new DescribedSource(thing) : null;
    }

    /** Fields stand in the order of their bits, not in that of their names. */
    private static final class Page extends PropertySheetPage {

        private final Supplier<Optional<Described>> otherwise;

        Page(Supplier<Optional<Described>> otherwise) {
            this.otherwise = otherwise;
            setSorter(new PropertySheetSorter() {
                @Override
                public int compare(IPropertySheetEntry first, IPropertySheetEntry second) {
                    return 0;
                }

                @Override
                public int compareCategories(String first, String second) {
                    return 0;
                }
            });
        }

        @Override
        public void selectionChanged(IWorkbenchPart part, ISelection selection) {
            Optional<Described> subject = selection.isEmpty() ? otherwise.get() : Optional.empty();
            super.selectionChanged(part, subject.<ISelection>map(StructuredSelection::new).orElse(selection));
        }

        @Override
        public void createControl(Composite parent) {
            super.createControl(parent);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), HelpIds.PROPERTIES);
        }
    }
}
