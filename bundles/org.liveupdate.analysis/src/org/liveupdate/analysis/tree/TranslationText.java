/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;

/** A translation in words and as properties. */
final class TranslationText {

    private TranslationText() {
    }

    static String of(Translation translation) {
        String text = "domain " + translation.domainId() + ", " + stage(translation.stage());
        if (translation.stage() == Stage.PASS_THROUGH || translation.stage() == Stage.UNKNOWN) {
            return text;
        }
        text += ", " + translation.levels() + " levels, ";
        if (translation.table().isEmpty()) {
            return text + "table not readable";
        }
        return text + Plural.of(translation.ranges().size(), "range");
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case FIRST -> "first stage";
            case SECOND -> "second stage";
            case NESTED -> "nested";
            case PASS_THROUGH -> "pass-through";
            case UNKNOWN -> "reserved translation type";
        };
    }

    static List<Property> lines(Translation translation) {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Domain id", Integer.toString(translation.domainId()), "Tag of cached translations."));
        lines.add(new Property("Translation", stage(translation.stage())));
        if (translation.levels() > 0) {
            lines.add(new Property("Levels", Integer.toString(translation.levels()), "Levels of the page table."));
            lines.add(new Property("Top table", Hex.of(translation.pointer()), "Address of the top table."));
        }
        translation.table().ifPresent(table -> lines.addAll(lines(table)));
        return lines;
    }

    static List<Property> lines(PageTableSummary table) {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Mapped", ByteSize.of(table.mappedBytes()), Hex.of(table.mappedBytes()) + " bytes"));
        lines.add(new Property("Leaves", Long.toString(table.leafCount()), "Entries that map a page."));
        table.pageSizes().forEach((size, count) -> lines
                .add(new Property("Pages of " + ByteSize.of(size), Long.toString(count), "Leaves of this size.")));
        lines.add(new Property("Ranges", Integer.toString(table.ranges().size()), "Contiguous leaves are one range."));
        lines.add(new Property("Table pages", Integer.toString(table.tableCount()),
                "Pages that the table itself takes."));
        if (!table.complete()) {
            lines.add(new Property("Complete", "no, a limit ended the walk", "See the problems."));
        }
        return lines;
    }
}
