/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.decode.kho.FolioRun;

/** Differences as text: one line for each, with a sign in front, that can be read, searched and sent by mail. */
public final class DiffText {

    private static final int SHOWN = 20;

    private final int shown;
    private final StringBuilder out = new StringBuilder();

    private DiffText(int shown) {
        this.shown = shown;
    }

    /**
     * The differences as text.
     *
     * @param diff the differences
     * @param all  whether long lists are written to the end
     * @return lines, each with its end
     */
    public static String of(SnapshotDiff diff, boolean all) {
        DiffText text = new DiffText(all ? Integer.MAX_VALUE : SHOWN);
        text.write(diff);
        return text.out.toString();
    }

    /**
     * What became of one object.
     *
     * @param object the object
     * @return its lines: one, or one for each field that differs
     */
    public static List<String> lines(ObjectDiff object) {
        String label = object.change().sign() + " " + printable(object.label().strip());
        String at = label + " at ";
        return switch (object.change()) {
            case ADDED -> List.of(object.after() < 0 ? label : at + Hex.of(object.after()));
            case REMOVED -> List.of(object.before() < 0 ? label : at + Hex.of(object.before()));
            case SAME -> List.of(object.after() < 0 ? label : at + Hex.of(object.after()));
            case MOVED -> List.of(label + ": " + address(object.before()) + " -> " + address(object.after()));
            case CHANGED -> changed(object, label);
        };
    }

    private static List<String> changed(ObjectDiff object, String label) {
        List<String> lines = new ArrayList<>();
        if (object.moved()) {
            lines.add(label + ": address " + address(object.before()) + " -> " + address(object.after()));
        }
        for (FieldChange field : object.fields()) {
            lines.add(label + ": " + printable(field.field() + " " + value(field.before()) + " -> "
                    + value(field.after())));
        }
        return lines;
    }

    private static String value(String text) {
        return text.isEmpty() ? "(none)" : text;
    }

    private static String address(long address) {
        return address < 0 ? "(none)" : Hex.of(address);
    }

    private void write(SnapshotDiff diff) {
        line("before: " + diff.before());
        line("after:  " + diff.after());
        if (diff.isSame()) {
            line("No differences: " + Plural.of(diff.count(Change.SAME), "object") + " alike.");
        } else {
            line(diff.counts());
        }
        diff.notes().forEach(note -> line("note: " + note));
        objects(diff.changes());
        tables(diff.tables());
        diff.preserved().filter(folios -> !folios.isSame()).ifPresent(this::folios);
        diff.kexec().ifPresent(this::kexec);
        problems(diff.problems());
    }

    private void objects(List<ObjectDiff> changes) {
        if (!changes.isEmpty()) {
            line("");
            line("Objects");
            changes.forEach(object -> lines(object).forEach(text -> line("  " + text)));
        }
    }

    private void tables(List<TableDiff> tables) {
        for (TableDiff table : tables) {
            line("");
            line("Mappings of " + table.domain() + ": " + Plural.of(table.rangeCount(), "range") + "; "
                    + Hex.of(table.addedBytes()) + " bytes added, " + Hex.of(table.removedBytes()) + " removed, "
                    + Hex.of(table.changedBytes()) + " changed"
                    + (table.complete() ? "" : "; not compared to the end"));
            int count = Math.min(shown, table.ranges().size());
            table.ranges().subList(0, count).forEach(range -> line("  " + range));
            more(table.rangeCount() - count, "range");
        }
    }

    private void folios(FolioDiff folios) {
        line("");
        line("Preserved folios: " + folios.addedCount() + " added, " + folios.removedCount() + " removed, "
                + folios.kept() + " alike");
        runs("-", folios.removed());
        runs("+", folios.added());
    }

    private void runs(String sign, List<FolioRun> runs) {
        int count = Math.min(shown, runs.size());
        runs.subList(0, count).forEach(run -> line("  " + sign + " " + Text.range(run.first().address(), run.length())
                + ", " + run.count() + " of order " + run.first().order()));
        more(runs.size() - count, "run");
    }

    private void kexec(KexecDiff kexec) {
        line("");
        line("What the kexec did (" + kexec.evidence() + ")");
        for (Map.Entry<Fate, Long> entry : kexec.counts().entrySet()) {
            line("  " + Plural.of(entry.getValue(), "structure") + " " + entry.getKey().text());
        }
        int count = Math.min(shown, kexec.structures().size());
        for (KexecDiff.Structure structure : kexec.structures().subList(0, count)) {
            line("  " + structure.fate().key() + ": " + structure.placement().role() + " at "
                    + Hex.of(structure.placement().address()));
        }
        more(kexec.structures().size() - count, "structure");
        count = Math.min(shown, kexec.dangling().size());
        for (KexecDiff.Dangling pointer : kexec.dangling().subList(0, count)) {
            line("  dangling: " + pointer.source() + (pointer.at() < 0 ? "" : " at " + Hex.of(pointer.at())) + " -> "
                    + Hex.of(pointer.target()) + " (" + pointer.fate().text() + ")");
        }
        more(kexec.danglingCount() - count, "dangling pointer");
    }

    private void problems(ProblemDiff problems) {
        if (problems.isSame()) {
            return;
        }
        line("");
        line("Problems: " + problems.appeared().size() + " new, " + problems.disappeared().size() + " gone, "
                + problems.kept() + " alike");
        list("-", problems.disappeared());
        list("+", problems.appeared());
    }

    private void list(String sign, List<Problem> problems) {
        int count = Math.min(shown, problems.size());
        problems.subList(0, count).forEach(problem -> line("  " + sign + " " + problem));
        more(problems.size() - count, "problem");
    }

    private void more(long number, String what) {
        if (number > 0) {
            line("  and " + Plural.of(number, "more " + what));
        }
    }

    private void line(String text) {
        out.append(printable(text)).append('\n');
    }

    /** Names come from images, which may hold anything: what could move the cursor is written as a number. */
    private static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.chars().forEach(c -> result.append(c < ' ' || c >= 0x7f && c < 0xa0 ? String.format("\\x%02x", c)
                : String.valueOf((char) c)));
        return result.toString();
    }
}
