/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.edit.diagram.EdgeKind;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Step;

/**
 * Deletes elements with everything that makes no sense without them: what is in them, steps about them, files of
 * deleted devices, mappings of deleted memfds. Other references to them are taken away.
 */
public final class Deletion {
    /** References without which the rest makes no sense, besides those that the model requires. */
    private static final Set<EReference> NEEDED = Set.of(Literals.MAPPING__MEMFD, Literals.RETRIEVE_FILE__FILE,
            Literals.UNMAP__MAPPING, Literals.UNMAP__IOAS, Literals.PLACEMENT__ELEMENT);

    private final Scenario scenario;
    private final Set<EObject> chosen = new LinkedHashSet<>();
    private final Set<EObject> gone = new LinkedHashSet<>();
    private final Map<EObject, List<EObject[]>> users = new HashMap<>();
    private final Map<EObject, Set<EReference>> cleared = new HashMap<>();

    /**
     * Finds out what goes.
     *
     * @param scenario the scenario
     * @param elements what is to be deleted
     */
    public Deletion(Scenario scenario, Collection<? extends EObject> elements) {
        this(scenario, elements, List.of());
    }

    /**
     * Finds out what goes.
     *
     * @param scenario the scenario
     * @param elements what is to be deleted
     * @param edges    lines of the drawing that are to be deleted
     */
    public Deletion(Scenario scenario, Collection<? extends EObject> elements, Collection<DiagramEdge> edges) {
        this.scenario = scenario;
        chosen.addAll(elements);
        for (DiagramEdge edge : edges) {
            if (edge.kind() == EdgeKind.NESTED) {
                edge.makes().forEach(each -> cleared.computeIfAbsent(each, key -> new LinkedHashSet<>())
                        .add(Literals.HWPT__PARENT));
            } else {
                chosen.addAll(edge.makes());
            }
        }
        chosen.remove(scenario);
        chosen.remove(scenario.getMachine());
        scenario.eAllContents().forEachRemaining(this::collectUses);
        close();
    }

    private void collectUses(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && object.eGet(reference) instanceof EObject target) {
                users.computeIfAbsent(target, key -> new ArrayList<>()).add(new EObject[] {object, reference});
            }
        }
    }

    private void close() {
        Deque<EObject> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            EObject each = open.pop();
            if (!gone.add(each)) {
                continue;
            }
            open.addAll(each.eContents());
            if (each.eContainer() instanceof Interleave interleave) {
                open.add(interleave);
            }
            for (EObject[] use : users.getOrDefault(each, List.of())) {
                EReference reference = (EReference) use[1];
                if (reference.isRequired() || NEEDED.contains(reference)) {
                    open.add(use[0]);
                } else {
                    cleared.computeIfAbsent(use[0], key -> new LinkedHashSet<>()).add(reference);
                }
            }
        }
    }

    /** Whether there is nothing to delete. */
    public boolean isEmpty() {
        return chosen.isEmpty() && cleared.isEmpty();
    }

    /** Everything that goes. */
    public Set<EObject> all() {
        return gone;
    }

    /**
     * What goes besides what was chosen and what is in it: steps and other elements.
     *
     * @return the elements in no particular order
     */
    public List<Element> others() {
        return gone.stream().filter(each -> each instanceof Element && !isInChosen(each)).map(Element.class::cast)
                .toList();
    }

    /** Steps that go, besides those that were chosen. */
    public List<Step> steps() {
        return others().stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
    }

    private boolean isInChosen(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (chosen.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Deletes.
     *
     * @return a command, which affects nothing that is there afterwards
     */
    public Command command() {
        String label = chosen.size() == 1 && chosen.iterator().next() instanceof Element element
                ? LabelTexts.label("change.delete", DiagramTexts.title(element))
                : LabelTexts.label("change.deleteMany", Integer.toString(chosen.size()));
        return new ModelChange(scenario, label, () -> {
            cleared.forEach((object, references) -> {
                if (!gone.contains(object)) {
                    references.forEach(object::eUnset);
                }
            });
            Iterator<EObject> all = topmost().iterator();
            while (all.hasNext()) {
                EcoreUtil.remove(all.next());
            }
            return List.of();
        });
    }

    /** What is in nothing else that goes: placements and steps first, so that nothing refers to what is gone. */
    private List<EObject> topmost() {
        List<EObject> top = new ArrayList<>();
        for (EObject each : gone) {
            if (!gone.contains(each.eContainer())) {
                top.add(each instanceof Placement || each instanceof Step ? 0 : top.size(), each);
            }
        }
        return top;
    }
}
