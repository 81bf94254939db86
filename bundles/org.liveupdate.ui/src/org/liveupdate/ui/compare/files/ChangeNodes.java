/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.analysis.diff.DifferenceKind;
import org.liveupdate.model.compare.ScenarioChange;

/** The differences of two scenarios as the structure of a comparison. */
final class ChangeNodes {

    private ChangeNodes() {
    }

    /** Adds a change with everything below it; depth is that of the model. */
    static void add(IDiffContainer parent, ScenarioChange change) {
        ChangeNode node = new ChangeNode(parent, Differencer.CHANGE, sign(change.kind()) + name(change), null,
                TextSide.of(change.label(), change.before()), TextSide.of(change.label(), change.after()));
        change.children().forEach(child -> add(node, child));
    }

    private static String name(ScenarioChange change) {
        boolean field = change.kind() == ScenarioChange.Kind.CHANGED && change.children().isEmpty()
                && !change.before().contains("\n") && !change.after().contains("\n");
        return field ? NLS.bind(FileTexts.field, new Object[] { change.label(), value(change.before()),
                value(change.after()) })
                : change.kind() == ScenarioChange.Kind.MOVED ? NLS.bind(FileTexts.moved, change.label())
                        : change.label();
    }

    private static String value(String text) {
        return text.isEmpty() ? FileTexts.none : text;
    }

    private static String sign(ScenarioChange.Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case ADDED -> DifferenceKind.ADDED.sign() + " ";
            case REMOVED -> DifferenceKind.REMOVED.sign() + " ";
            case CHANGED -> DifferenceKind.CHANGED.sign() + " ";
            case MOVED -> DifferenceKind.MOVED.sign() + " ";
        };
    }
}
