/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.model.edit.Texts;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.ui.emf.AdapterContent;

/**
 * The elements of a scenario as a tree. Many elements of one list stand in groups, so that a viewer never has to fill
 * thousands of rows.
 */
final class OutlineContent extends AdapterContent {

    /** The number of elements in a group; a list that is not longer has no groups. */
    static final int LARGEST = 100;

    /**
     * A part of a long list.
     *
     * @param parent whose list
     * @param list   the list
     * @param from   index of the first element
     */
    record Group(EObject parent, EStructuralFeature list, int from) {

        private static final Texts TEXTS = new Texts("scenario"); //$NON-NLS-1$

        List<?> elements() {
            List<?> all = (List<?>) parent.eGet(list);
            return all.subList(Math.min(from, all.size()), Math.min(from + LARGEST, all.size()));
        }

        String text() {
            Object[] parts = { TEXTS.name(list), Integer.valueOf(from + 1), Integer.valueOf(from + elements().size()) };
            return NLS.bind(ScenarioMessages.outline_group, parts);
        }
    }

    OutlineContent(AdapterFactory factory) {
        super(factory);
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> roots ? roots.toArray() : getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Group group) {
            return group.elements().toArray();
        }
        List<Object> nodes = new ArrayList<>();
        Map<EStructuralFeature, Integer> counts = new HashMap<>();
        for (Object child : super.getChildren(parent)) {
            if (child instanceof Placement) {
                continue;
            }
            if (!isLong(child)) {
                nodes.add(child);
                continue;
            }
            EObject element = (EObject) child;
            int index = counts.merge(element.eContainingFeature(), 1, Integer::sum) - 1;
            if (index % LARGEST == 0) {
                nodes.add(new Group(element.eContainer(), element.eContainingFeature(), index));
            }
        }
        return nodes.toArray();
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Group group) {
            return group.parent();
        }
        return isLong(element) ? group((EObject) element) : super.getParent(element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group || super.hasChildren(element);
    }

    /** Whether an element is one of so many that they stand in groups. */
    private static boolean isLong(Object element) {
        return element instanceof EObject object && object.eContainer() != null
                && object.eContainer().eGet(object.eContainingFeature()) instanceof List<?> all
                && all.size() > LARGEST;
    }

    private static Group group(EObject element) {
        EObject parent = element.eContainer();
        int index = ((List<?>) parent.eGet(element.eContainingFeature())).indexOf(element);
        return new Group(parent, element.eContainingFeature(), index / LARGEST * LARGEST);
    }
}
