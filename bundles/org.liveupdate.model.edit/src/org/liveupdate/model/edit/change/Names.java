/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;

/** Names that no other element of the same kind has. */
final class Names {
    private static final Pattern NUMBER = Pattern.compile("(.*?)([0-9]+)");

    private final Scenario scenario;

    Names(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A name for a new element: its kind and the first number that is free. */
    String create(Element element) {
        return like(element, LabelTexts.label("new." + element.eClass().getName()));
    }

    /** A name like a wanted one: the same when it is free, else with the next free number. */
    String like(Element element, String wanted) {
        Set<String> taken = taken(element);
        String name = wanted;
        while (taken.contains(name)) {
            name = next(name);
        }
        return name;
    }

    private static String next(String name) {
        Matcher matcher = NUMBER.matcher(name);
        if (matcher.matches() && matcher.group(2).length() < 9) {
            return matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1);
        }
        return name + " 2";
    }

    private Set<String> taken(Element element) {
        Set<String> names = new HashSet<>();
        for (Iterator<EObject> all = scenario.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            boolean same = each.eClass() == element.eClass() || each instanceof Device && element instanceof Device;
            if (same && each != element && ((Element) each).getName() != null) {
                names.add(((Element) each).getName());
            }
        }
        return names;
    }
}
