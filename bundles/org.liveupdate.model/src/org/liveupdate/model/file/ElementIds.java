/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.liveupdate.model.scenario.CdevCall;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;

/**
 * The ids of the elements of a file: each element has one, no two have the same. An element that comes without id, or
 * with one that is taken, as a copy does, gets a readable one: its name or its kind, with a number where needed.
 */
final class ElementIds extends AdapterImpl {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final int LONGEST_NAME = 40;

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Whether a text may be an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The element with an id, or null. */
    Element get(String id) {
        return elements.get(id);
    }

    /** Remembers an element that has come; gives it an id when needed. */
    void add(Element element) {
        String id = element.getId();
        Element there = id == null ? null : elements.get(id);
        if (id == null || there != null && there != element) {
            id = freeId(element);
            element.setId(id);
        }
        elements.put(id, element);
        if (!element.eAdapters().contains(this)) {
            element.eAdapters().add(this);
        }
    }

    /** Forgets an element that has gone; it keeps its id, for the case that it comes back. */
    void remove(Element element) {
        element.eAdapters().remove(this);
        elements.remove(element.getId(), element);
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getFeatureID(Element.class) == ScenarioPackage.ELEMENT__ID
                && change.getNotifier() instanceof Element element) {
            elements.remove(change.getOldStringValue(), element);
            if (element.getId() != null) {
                elements.putIfAbsent(element.getId(), element);
            }
        }
    }

    private String freeId(Element element) {
        String name = element.getName() == null ? "" : slug(element.getName());
        boolean named = name.length() <= LONGEST_NAME && isId(name);
        if (named && !elements.containsKey(name)) {
            return name;
        }
        String base = named ? name : kind(element);
        String target = element instanceof Step step && !named ? target(step) : null;
        if (target != null) {
            base = base + "-" + target;
            if (!elements.containsKey(base)) {
                return base;
            }
        }
        // From the number that was given last: to count from the beginning would take longer with every element.
        int number = numbers.getOrDefault(base, named || target != null ? 1 : 0);
        do {
            number++;
        } while (elements.containsKey(base + "-" + number));
        numbers.put(base, number);
        return base + "-" + number;
    }

    private static String kind(Element element) {
        return slug(element.eClass().getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"));
    }

    /** The id of what a step is about: a device call its device file, others what they refer to last. */
    private static String target(Step step) {
        EObject target = null;
        for (EReference reference : step.eClass().getEAllReferences()) {
            boolean about = !reference.isContainment() && !reference.isMany()
                    && (target == null || !(step instanceof CdevCall));
            if (about && step.eGet(reference) instanceof EObject each) {
                target = each;
            }
        }
        return target instanceof Element element && element.getId() != null && element.getId().length() <= LONGEST_NAME
                ? element.getId() : null;
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
