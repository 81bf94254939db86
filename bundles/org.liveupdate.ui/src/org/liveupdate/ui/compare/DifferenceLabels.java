/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.DifferenceKind;

/** The texts of one column of the list of differences, with sign and colour. */
final class DifferenceLabels extends ColumnLabelProvider {

    private final Function<Difference, String> text;

    private DifferenceLabels(Function<Difference, String> text) {
        this.text = text;
    }

    /** The column that says what differs. */
    static DifferenceLabels what() {
        return new DifferenceLabels(DifferenceLabels::text);
    }

    static DifferenceLabels before() {
        return new DifferenceLabels(Difference::before);
    }

    static DifferenceLabels after() {
        return new DifferenceLabels(Difference::after);
    }

    private static String text(Difference line) {
        if (line.kind() == DifferenceKind.GROUP) {
            return line.parent().isPresent() && !line.children().isEmpty() && line.parent().get().isWhole()
                    ? line.label() : line.label() + " (" + line.count() + ")";
        }
        return line.kind().sign() + " " + line.label();
    }

    @Override
    public String getText(Object element) {
        return text.apply((Difference) element);
    }

    @Override
    public Color getForeground(Object element) {
        return StateColors.of(((Difference) element).kind().state());
    }

    @Override
    public String getToolTipText(Object element) {
        Difference line = (Difference) element;
        String kind = line.kind().text();
        return kind.isEmpty() ? line.toString() : kind + ": " + line;
    }
}
