/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.edit.diagram.Placements;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;

/**
 * Copies of elements, which can be pasted any number of times, into any scenario. References between the elements lead
 * to the copies; references to others stay where the others are, and are dropped elsewhere.
 */
public final class ElementCopies {
    private static final int SHIFT = 24;

    private final List<Element> originals = new ArrayList<>();
    private final List<EObject> copies;
    private final Map<Element, int[]> places;
    private final Scenario from;

    /**
     * Copies elements.
     *
     * @param scenario the scenario
     * @param elements elements of its machine and programs; steps are left out
     */
    public ElementCopies(Scenario scenario, Collection<? extends Element> elements) {
        from = scenario;
        Set<Element> all = new HashSet<>(elements);
        for (Element element : elements) {
            boolean inside = false;
            for (EObject each = element.eContainer(); each != null && !inside; each = each.eContainer()) {
                inside = all.contains(each);
            }
            if (!inside && !(element instanceof Step) && element != scenario && element != scenario.getMachine()) {
                originals.add(element);
            }
        }
        places = Placements.of(scenario);
        copies = List.copyOf(EcoreUtil.copyAll(originals));
    }

    /**
     * Copies of elements that are not known any more.
     *
     * @param copies elements that are in no scenario
     */
    public ElementCopies(Collection<? extends EObject> copies) {
        from = null;
        places = new HashMap<>();
        this.copies = copies.stream().filter(each -> each instanceof Element && !(each instanceof Step))
                .map(EObject.class::cast).toList();
    }

    /** The copies themselves, for other clipboards. */
    public List<EObject> copies() {
        return copies;
    }

    /** Whether nothing was copied. */
    public boolean isEmpty() {
        return copies.isEmpty();
    }

    /** How many elements were copied, without what is in them. */
    public int size() {
        return copies.size();
    }

    /**
     * Pastes.
     *
     * @param scenario where to
     * @param context  what is selected there, or null
     * @return a command, which affects the new elements
     */
    public Command paste(Scenario scenario, EObject context) {
        return new ModelChange(scenario, LabelTexts.label("change.paste"), () -> insert(scenario, context));
    }

    private Collection<Element> insert(Scenario scenario, EObject context) {
        EObject around = context;
        while (around instanceof Element element && originals.contains(element)) {
            around = around.eContainer();
        }
        List<Element> made = new ArrayList<>();
        EcoreUtil.copyAll(copies).forEach(each -> made.add((Element) each));
        Map<EObject, Bdf> addresses = PastedAddresses.take(made);
        for (int i = 0; i < made.size(); i++) {
            Element element = made.get(i);
            forget(element);
            Element original = from == null ? null : originals.get(i);
            boolean sameParent = context == null && scenario == from && original.eContainer() != null;
            new Holders(scenario).add(element, sameParent ? original.eContainer() : around);
            int[] place = places.get(original);
            if (place != null) {
                Moves.set(scenario, element, place[0] + SHIFT, place[1] + SHIFT);
            }
        }
        for (Element element : made) {
            drop(scenario, element);
            element.eAllContents().forEachRemaining(each -> drop(scenario, each));
        }
        made.forEach(element -> name(scenario, element));
        new PastedAddresses(scenario, addresses).give(made);
        return made;
    }

    /** Ids are made anew. */
    private static void forget(Element element) {
        element.setId(null);
        for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element each) {
                each.setId(null);
            }
        }
    }

    private static void name(Scenario scenario, Element element) {
        if (element.getName() != null && !element.getName().isEmpty()) {
            element.setName(new Names(scenario).like(element, element.getName()));
        }
        for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element each && each.getName() != null && !each.getName().isEmpty()) {
                each.setName(new Names(scenario).like(each, each.getName()));
            }
        }
    }

    /** Takes away references that lead out of the scenario. */
    private static void drop(Scenario scenario, EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && object.eGet(reference) instanceof EObject target
                    && !EcoreUtil.isAncestor(scenario, target)) {
                object.eUnset(reference);
            }
        }
    }
}
