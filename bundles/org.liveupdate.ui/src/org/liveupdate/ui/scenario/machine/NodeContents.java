/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ILabelProvider;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.edit.diagram.Groups;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.validate.ScenarioProblem;

/** Texts, icons and problems of the elements of one scenario as it is now. */
final class NodeContents {

    private final ILabelProvider icons;
    private final Map<EObject, List<ScenarioProblem>> problems = new HashMap<>();
    private final Map<Element, Element> groups = new HashMap<>();

    NodeContents(Scenario scenario, List<ScenarioProblem> all, ILabelProvider icons) {
        this.icons = icons;
        Groups.of(scenario).forEach((group, members) -> members.forEach(member -> groups.put(member, group)));
        for (ScenarioProblem problem : all) {
            problems.computeIfAbsent(problem.object(), key -> new ArrayList<>()).add(problem);
        }
    }

    /** The group that an element belongs to, or null. */
    Element group(Element element) {
        return groups.get(element);
    }

    /** The problems of an element itself. */
    List<ScenarioProblem> problems(EObject element) {
        return problems.getOrDefault(element, List.of());
    }

    NodeContent of(DiagramNode node) {
        List<ScenarioProblem> found = new ArrayList<>(problems(node.element()));
        if (node.folded()) {
            problems.forEach((object, list) -> {
                if (object instanceof Element element && isIn(element, node.element())) {
                    found.addAll(list);
                }
            });
        }
        boolean errors = found.stream().anyMatch(problem -> problem.code().severity() == Diagnostic.ERROR);
        boolean handle = !(node.element() instanceof UserProcess || node.element() instanceof LiveupdateNode);
        return new NodeContent(node, DiagramTexts.title(node.element()), DiagramTexts.detail(node.element()),
                icons.getImage(node.element()), errors, found.stream().map(ScenarioProblem::message).toList(), handle);
    }

    private boolean isIn(Element element, Element group) {
        Element each = groups.get(element);
        while (each != null && each != group) {
            each = groups.get(each);
        }
        return each != null;
    }
}
