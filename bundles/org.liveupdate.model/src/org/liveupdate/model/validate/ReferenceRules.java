/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.UserProcess;

/** Rules for ids, names and references of all elements. */
final class ReferenceRules {
    private static final List<Class<?>> NAMED = List.of(IommuUnit.class, Device.class, UserProcess.class, Memfd.class);

    private final Scenario scenario;
    private final Problems problems;
    private final Map<String, Element> ids = new HashMap<>();
    private final Map<List<Object>, Element> names = new HashMap<>();

    ReferenceRules(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        if (scenario.getMachine() == null) {
            problems.add(Code.REQUIRED, scenario, ScenarioPackage.Literals.SCENARIO__MACHINE, "a machine", "none");
        }
        object(scenario);
        for (Iterator<EObject> all = scenario.eAllContents(); all.hasNext();) {
            object(all.next());
        }
    }

    private void object(EObject object) {
        if (object instanceof Element element) {
            id(element);
            name(element);
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                reference(object, reference);
            }
        }
    }

    private void id(Element element) {
        Element other = ids.putIfAbsent(Objects.requireNonNullElse(element.getId(), ""), element);
        if (element.getId() == null || element.getId().isEmpty()) {
            problems.add(Code.DUPLICATE_ID, element, ScenarioPackage.Literals.ELEMENT__ID, "an id", "none");
        } else if (other != null) {
            problems.add(Code.DUPLICATE_ID, element, ScenarioPackage.Literals.ELEMENT__ID,
                    "an id that no other element has",
                    "that of a " + other.eClass().getName());
        }
    }

    private void name(Element element) {
        Class<?> kind = NAMED.stream().filter(each -> each.isInstance(element)).findFirst().orElse(null);
        if (kind == null || element.getName() == null || element.getName().isEmpty()) {
            return;
        }
        Element other = names.putIfAbsent(List.of(kind, element.getName()), element);
        if (other != null) {
            problems.add(Code.DUPLICATE_NAME, element, ScenarioPackage.Literals.ELEMENT__NAME,
                    "a name that no other has",
                    "that of " + Problems.name(other));
        }
    }

    private void reference(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value == null && reference.isRequired()) {
            problems.add(Code.REQUIRED, object, reference, "a " + name(reference.getEReferenceType()), "none");
        } else if (value instanceof EObject target && !EcoreUtil.isAncestor(scenario, target)) {
            problems.add(Code.UNKNOWN_REFERENCE, object, reference, "an element of this scenario",
                    target instanceof Element element ? Problems.name(element) + ", which was removed" : "another");
        }
    }

    private static String name(EClass type) {
        return type.getName();
    }
}
