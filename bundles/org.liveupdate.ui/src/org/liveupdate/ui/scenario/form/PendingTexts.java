/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.label.ScenarioLabels;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioMessages;

/**
 * What was typed into fields and cannot be understood, so that it is not in the scenario. It is kept until somebody
 * types something better, sets the property in another way, or removes the element; forms come and go with the
 * selection.
 */
public final class PendingTexts {

    private static final ScenarioLabels LABELS = new ScenarioLabels();

    private final ScenarioDocument document;
    private final Runnable changed;
    private final List<Pending> texts = new ArrayList<>();

    /**
     * Nothing.
     *
     * @param document what is edited
     * @param changed  is told of every change
     */
    public PendingTexts(ScenarioDocument document, Runnable changed) {
        this.document = document;
        this.changed = changed;
    }

    /**
     * A text that is not understood.
     *
     * @param object   whose property it is for
     * @param fragment where that stands in the resource; finds it again after the source was edited
     * @param feature  the property
     * @param value    the value of the property meanwhile
     * @param text     what was typed
     * @param problem  what is wrong with it, one line
     */
    public record Pending(EObject object, String fragment, EStructuralFeature feature, Object value, String text,
            String problem) {

        /**
         * What is wrong, and where.
         *
         * @return one line
         */
        public String message() {
            EObject step = object;
            while (step != null && !(step instanceof Step)) {
                step = step.eContainer();
            }
            String where = LABELS.text(object);
            if (step != null && step.eContainmentFeature().isMany()) {
                int index = ((List<?>) step.eContainer().eGet(step.eContainmentFeature())).indexOf(step);
                where = NLS.bind(ScenarioMessages.form_pending_step, Integer.valueOf(index + 1), where);
            }
            return NLS.bind(ScenarioMessages.form_pending,
                    new Object[] { where, ScenarioAdapterFactory.TEXTS.name(feature), problem });
        }

        private boolean isFor(EObject other, EStructuralFeature property) {
            return object == other && feature == property;
        }
    }

    /** Notes what stands in a field, or with null as the problem that it is understood. */
    void note(EObject object, EStructuralFeature feature, String text, String problem) {
        Pending next = problem == null ? null : new Pending(object, document.resource().getURIFragment(object), feature,
                object.eGet(feature), text, problem);
        Pending before = find(object, feature).orElse(null);
        if (!Objects.equals(before, next)) {
            texts.remove(before);
            if (next != null) {
                texts.add(next);
            }
            changed.run();
        }
    }

    /** What was typed for a property and is not understood. */
    Optional<String> text(EObject object, EStructuralFeature feature) {
        follow();
        return find(object, feature).map(Pending::text);
    }

    private Optional<Pending> find(EObject object, EStructuralFeature feature) {
        return texts.stream().filter(each -> each.isFor(object, feature)).findFirst();
    }

    /**
     * The texts whose element is in the scenario, which was not given another value since.
     *
     * @return a list that does not change, in the order in which they were typed
     */
    public List<Pending> all() {
        follow();
        return texts.stream().filter(each -> isThere(each.object())).toList();
    }

    /** Forgets everything, as when the file is read again. */
    public void clear() {
        texts.clear();
        changed.run();
    }

    private boolean isThere(EObject object) {
        return EcoreUtil.isAncestor(document.scenario(), object);
    }

    /** After the source was edited all elements are others; an element that was deleted may come back by undo. */
    private void follow() {
        texts.replaceAll(each -> {
            EObject now = isThere(each.object()) ? null : document.resource().getEObject(each.fragment());
            return now == null || now.eClass() != each.object().eClass() ? each
                    : new Pending(now, each.fragment(), each.feature(), each.value(), each.text(), each.problem());
        });
        texts.removeIf(each -> isThere(each.object())
                && !Objects.equals(each.value(), each.object().eGet(each.feature())));
    }
}
