/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References of a file, which are resolved when all ids are known. Only ids of the same file are references. */
final class References {
    private record Pending(EObject object, EReference feature, String text, SourceText.Position tag) {
    }

    private final SourceText source;
    private final ProblemList problems;
    private final List<Pending> pending = new ArrayList<>();

    References(SourceText source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    void add(EObject object, EReference feature, String text, SourceText.Position tag) {
        pending.add(new Pending(object, feature, text, tag));
    }

    void resolve(Map<String, EObject> ids) {
        for (Pending reference : pending) {
            String[] names = reference.text().strip().split("\\s+");
            if (names.length > 1 && !reference.feature().isMany()) {
                problem(reference, "one id", reference.text());
                continue;
            }
            for (String name : names) {
                resolve(reference, name, ids.get(name));
            }
        }
    }

    private void resolve(Pending reference, String name, EObject target) {
        EReference feature = reference.feature();
        String kind = feature.getEReferenceType().getName();
        if (target == null) {
            problem(reference, "the id of a " + kind + " of this file", name);
        } else if (!feature.getEReferenceType().isInstance(target)) {
            problem(reference, "the id of a " + kind, name + ", a " + target.eClass().getName());
        } else if (feature.isMany()) {
            @SuppressWarnings("unchecked") // The reference type was checked.
            EList<EObject> list = (EList<EObject>) reference.object().eGet(feature);
            list.add(target);
        } else {
            reference.object().eSet(feature, target);
        }
    }

    private void problem(Pending reference, String expected, String found) {
        problems.add(source.attribute(reference.tag(), reference.feature().getName()),
                Place.of(reference.object(), reference.feature()), expected, found);
    }
}
