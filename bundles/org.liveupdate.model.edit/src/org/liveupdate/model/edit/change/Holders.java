/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;

/** Finds what can hold an element: what is selected or around it, else the first in the scenario, else a new one. */
final class Holders {
    private static final List<EClass> MADE = List.of(Literals.USER_PROCESS, Literals.IOMMUFD, Literals.IOAS);

    private final Scenario scenario;

    Holders(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Adds an element to what holds it; returns that. */
    EObject add(Element element, EObject context) {
        EObject holder = find(element.eClass(), context);
        EReference feature = feature(holder.eClass(), element.eClass());
        @SuppressWarnings("unchecked") // a containment reference for many elements of the class
        List<EObject> list = (List<EObject>) holder.eGet(feature);
        list.add(element);
        return holder;
    }

    private EObject find(EClass type, EObject context) {
        for (EObject each = context; each != null; each = each.eContainer()) {
            if (feature(each.eClass(), type) != null) {
                return each;
            }
        }
        if (scenario.getMachine() == null && feature(Literals.MACHINE, type) != null) {
            scenario.setMachine((org.liveupdate.model.scenario.Machine) EcoreUtil.create(Literals.MACHINE));
        }
        if (feature(scenario.eClass(), type) != null) {
            return scenario;
        }
        for (Iterator<EObject> all = scenario.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (feature(each.eClass(), type) != null) {
                return each;
            }
        }
        for (EClass kind : MADE) {
            if (feature(kind, type) != null) {
                Element made = (Element) EcoreUtil.create(kind);
                made.setName(new Names(scenario).create(made));
                add(made, context);
                return made;
            }
        }
        throw new IllegalArgumentException("nothing holds a " + type.getName());
    }

    private static EReference feature(EClass holder, EClass type) {
        for (EReference reference : holder.getEAllContainments()) {
            if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(type)) {
                return reference;
            }
        }
        return null;
    }
}
