/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liveupdate.model.compare.ScenarioChange.Kind;
import org.liveupdate.model.label.ScenarioLabels;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.model.scenario.Scenario;

/**
 * Compares two scenarios element by element. Elements are the same when they have the same id; expectations and the
 * like, which have none, when they stand at the same place of the same element.
 */
public final class ScenarioDiff {

    private final ScenarioLabels labels = new ScenarioLabels();
    private final Map<String, EObject> before;
    private final Map<String, EObject> after;

    private ScenarioDiff(Scenario before, Scenario after) {
        this.before = ids(before);
        this.after = ids(after);
    }

    /**
     * Compares.
     *
     * @param before the earlier scenario
     * @param after  the later scenario
     * @return what became of the scenario; empty if nothing differs
     */
    public static Optional<ScenarioChange> of(Scenario before, Scenario after) {
        return new ScenarioDiff(before, after).compare(before, after, false);
    }

    private static Map<String, EObject> ids(EObject root) {
        Map<String, EObject> ids = new HashMap<>();
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId() != null) {
                ids.putIfAbsent(element.getId(), element);
            }
        }
        return ids;
    }

    private Optional<ScenarioChange> compare(EObject old, EObject now, boolean moved) {
        List<ScenarioChange> changes = new ArrayList<>();
        boolean fields = old.eClass() != now.eClass();
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (ElementText.isContainment(feature) || feature.isDerived() || feature.isTransient()) {
                continue;
            }
            String was = old.eClass().getEAllStructuralFeatures().contains(feature) ? ElementText.value(old, feature)
                    : "";
            String is = ElementText.value(now, feature);
            if (!was.equals(is)) {
                fields = true;
                changes.add(new ScenarioChange(Kind.CHANGED, feature.getName(), was, is, List.of()));
            }
        }
        for (EReference feature : now.eClass().getEAllContainments()) {
            children(old, now, feature, changes);
        }
        Kind kind = moved ? Kind.MOVED : fields ? Kind.CHANGED : Kind.SAME;
        return kind == Kind.SAME && changes.isEmpty() ? Optional.empty()
                : Optional.of(new ScenarioChange(kind, labels.text(now), ElementText.of(old), ElementText.of(now),
                        changes));
    }

    private void children(EObject old, EObject now, EReference feature, List<ScenarioChange> changes) {
        Map<String, EObject> was = keyed(old, feature);
        Map<String, EObject> is = keyed(now, feature);
        Set<String> moved = moved(was, is);
        is.forEach((key, child) -> {
            EObject other = was.containsKey(key) ? was.get(key) : elsewhere(before, child);
            if (other == null) {
                changes.add(new ScenarioChange(Kind.ADDED, labels.text(child), "", ElementText.of(child), List.of()));
            } else {
                compare(other, child, moved.contains(key) || !was.containsKey(key)).ifPresent(changes::add);
            }
        });
        was.forEach((key, child) -> {
            if (!is.containsKey(key) && elsewhere(after, child) == null) {
                changes.add(new ScenarioChange(Kind.REMOVED, labels.text(child), ElementText.of(child), "", List.of()));
            }
        });
    }

    private static EObject elsewhere(Map<String, EObject> ids, EObject child) {
        return child instanceof Element element && element.getId() != null ? ids.get(element.getId()) : null;
    }

    /** What an element holds, by id, by the element that a placement is of, else by its number. */
    private static Map<String, EObject> keyed(EObject object, EReference feature) {
        Map<String, EObject> keyed = new LinkedHashMap<>();
        Object value = object.eClass().getEAllContainments().contains(feature) ? object.eGet(feature) : null;
        List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (int i = 0; i < all.size(); i++) {
            String key = "#" + i;
            if (all.get(i) instanceof Element element && element.getId() != null) {
                key = element.getId();
            } else if (all.get(i) instanceof Placement place && place.getElement() != null) {
                key = "@" + place.getElement().getId();
            }
            keyed.putIfAbsent(key, (EObject) all.get(i));
        }
        return keyed;
    }

    /** The fewest that have to be moved to get from one order to the other: all but a longest run in the same order. */
    private static Set<String> moved(Map<String, EObject> was, Map<String, EObject> is) {
        List<String> common = is.keySet().stream().filter(was::containsKey).toList();
        Map<String, Integer> place = new HashMap<>();
        was.keySet().forEach(key -> place.put(key, place.size()));
        // the end of the best run of each length, by the place before; and what stands before each in its run
        TreeMap<Integer, String> ends = new TreeMap<>();
        Map<String, String> previous = new HashMap<>();
        for (String key : common) {
            Map.Entry<Integer, String> lower = ends.lowerEntry(place.get(key));
            previous.put(key, lower == null ? null : lower.getValue());
            Integer higher = ends.higherKey(place.get(key));
            if (higher != null) {
                ends.remove(higher);
            }
            ends.put(place.get(key), key);
        }
        Set<String> moved = new HashSet<>(common);
        for (String key = ends.isEmpty() ? null : ends.lastEntry().getValue(); key != null; key = previous.get(key)) {
            moved.remove(key);
        }
        return moved;
    }
}
