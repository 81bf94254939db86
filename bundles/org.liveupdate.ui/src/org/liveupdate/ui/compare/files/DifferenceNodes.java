/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import java.util.List;

import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.analysis.diff.DifferenceKind;

/** The differences of two images as the structure of a comparison. */
final class DifferenceNodes {

    private DifferenceNodes() {
    }

    /** The whole tree; depth is that of the list of differences, a few levels. */
    static DiffNode of(List<Difference> lines) {
        DiffNode root = new DiffNode(Differencer.CHANGE);
        lines.forEach(line -> add(root, line));
        if (lines.isEmpty()) {
            new ChangeNode(root, Differencer.NO_CHANGE, FileTexts.no_differences, null, null, null);
        }
        return root;
    }

    private static void add(IDiffContainer parent, Difference line) {
        boolean heading = line.kind() == DifferenceKind.GROUP;
        String name = heading ? line.label() + " (" + line.count() + ")" : line.kind().sign() + " " + line.label();
        ChangeNode node = new ChangeNode(parent, kind(line.kind()), name, null,
                heading ? null : TextSide.of(line.label(), text(line, Side.BEFORE)),
                heading ? null : TextSide.of(line.label(), text(line, Side.AFTER)));
        line.children().forEach(child -> add(node, child));
    }

    /**
     * The sign in the name says what became of it; pictures of added and removed are meant the other way round here.
     */
    private static int kind(DifferenceKind kind) {
        boolean alike = kind == DifferenceKind.SURVIVED || kind == DifferenceKind.NOT_CAPTURED
                || kind == DifferenceKind.NOTE;
        return alike ? Differencer.NO_CHANGE : Differencer.CHANGE;
    }

    private static String text(Difference line, Side side) {
        StringBuilder out = new StringBuilder();
        String own = side == Side.BEFORE ? line.before() : line.after();
        boolean there = side == Side.BEFORE ? line.kind() != DifferenceKind.ADDED
                : line.kind() != DifferenceKind.REMOVED;
        if (there) {
            out.append(line.label()).append('\n');
            if (line.address(side) >= 0) {
                out.append("    at ").append(Hex.of(line.address(side))).append('\n');
            }
            if (!own.isEmpty()) {
                out.append("    ").append(own).append('\n');
            }
            fields(line, side, out);
        }
        return out.toString();
    }

    private static void fields(Difference line, Side side, StringBuilder out) {
        for (Difference field : line.children()) {
            String value = side == Side.BEFORE ? field.before() : field.after();
            if (!value.isEmpty()) {
                out.append("    ").append(field.label()).append(": ").append(value).append('\n');
            }
            if (field.kind() == DifferenceKind.GROUP) {
                fields(field, side, out);
            }
        }
    }
}
