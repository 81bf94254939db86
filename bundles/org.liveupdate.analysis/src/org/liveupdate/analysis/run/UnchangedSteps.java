/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UserProcess;

/**
 * How many steps of an edited scenario do the same as before. A step does the same if it and everything that it speaks
 * of is unchanged, and so are the machine and the steps before it. What no step speaks of yet does not count.
 */
final class UnchangedSteps {

    private static final ScenarioPackage MODEL = ScenarioPackage.eINSTANCE;
    /** Features that no run depends on. */
    private static final Set<EStructuralFeature> IGNORED = Set.of(MODEL.getElement_Comment(),
            MODEL.getElement_Unknown(), MODEL.getStep_Breakpoint());

    /** Two objects to compare, with all that they contain or only as far as one speaks of them. */
    private record Pair(EObject before, EObject after, boolean whole) {
    }

    private final Map<EObject, EObject> same = new HashMap<>();
    private final Deque<Pair> left = new ArrayDeque<>();

    private UnchangedSteps() {
    }

    /** The number of steps from the first on that are unchanged; -1 if the machine is not. */
    static int count(Scenario before, Scenario after) {
        UnchangedSteps comparison = new UnchangedSteps();
        if (!comparison.isSame(new Pair(before.getMachine(), after.getMachine(), true))) {
            return -1;
        }
        int most = Math.min(before.getSteps().size(), after.getSteps().size());
        int count = 0;
        while (count < most
                && comparison.isSame(new Pair(before.getSteps().get(count), after.getSteps().get(count), true))) {
            count++;
        }
        return count;
    }

    private boolean isSame(Pair first) {
        left.clear();
        left.push(first);
        while (!left.isEmpty()) {
            Pair pair = left.pop();
            if (pair.before() == null || pair.after() == null) {
                if (pair.before() != pair.after()) {
                    return false;
                }
            } else if (!isKnown(pair) && !compare(pair)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(Pair pair) {
        return !pair.whole() && same.get(pair.before()) == pair.after();
    }

    private boolean compare(Pair pair) {
        EObject before = pair.before();
        EObject after = pair.after();
        if (before.eClass() != after.eClass()) {
            return false;
        }
        same.put(before, after);
        for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
            boolean matters = !IGNORED.contains(feature)
                    && !(before instanceof Step && feature == MODEL.getElement_Id());
            if (matters && !compare(pair, feature)) {
                return false;
            }
        }
        if (!pair.whole() && !(before.eContainer() instanceof Scenario)) {
            left.push(new Pair(before.eContainer(), after.eContainer(), false));
        }
        if (before instanceof UserProcess process) {
            // a call that names no /dev/liveupdate goes to the first one of its process
            left.push(new Pair(node(process), node((UserProcess) after), false));
        }
        return true;
    }

    private boolean compare(Pair pair, EStructuralFeature feature) {
        Object before = pair.before().eGet(feature);
        Object after = pair.after().eGet(feature);
        if (!(feature instanceof EReference reference)) {
            return Objects.equals(before, after);
        }
        if (reference.isContainment() && !pair.whole()) {
            return true;
        }
        List<?> these = reference.isMany() ? (List<?>) before : java.util.Collections.singletonList(before);
        List<?> those = reference.isMany() ? (List<?>) after : java.util.Collections.singletonList(after);
        if (these.size() != those.size()) {
            return false;
        }
        for (int i = 0; i < these.size(); i++) {
            left.push(new Pair((EObject) these.get(i), (EObject) those.get(i), reference.isContainment()));
        }
        return true;
    }

    private static LiveupdateNode node(UserProcess process) {
        return process.getObjects().stream().filter(LiveupdateNode.class::isInstance).map(LiveupdateNode.class::cast)
                .findFirst().orElse(null);
    }
}
