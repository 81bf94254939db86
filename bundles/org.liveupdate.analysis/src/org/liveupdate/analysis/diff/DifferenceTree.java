/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.decode.kho.FolioRun;

/**
 * The differences of two states as a tree: kinds of objects, objects, their fields and ranges; then what a kexec did.
 */
public final class DifferenceTree {

    /** Of more lines side by side, each hundred gets a heading of its own. */
    private static final int CHUNK = 100;

    private final SnapshotDiff diff;
    private final List<Difference> roots = new ArrayList<>();

    private DifferenceTree(SnapshotDiff diff) {
        this.diff = diff;
    }

    /**
     * Makes the tree.
     *
     * @param diff the differences
     * @return its first level; empty if nothing differs
     */
    public static List<Difference> of(SnapshotDiff diff) {
        DifferenceTree tree = new DifferenceTree(diff);
        tree.notes();
        tree.objects();
        tree.folios();
        diff.kexec().ifPresent(tree::kexec);
        tree.problems();
        return List.copyOf(tree.roots);
    }

    private void notes() {
        diff.notes().forEach(note -> roots.add(Difference.note(note)));
    }

    private void objects() {
        Map<String, TableDiff> tables = new HashMap<>();
        diff.tables().forEach(table -> tables.put(table.domain(), table));
        Map<ObjectKind, List<Difference>> byKind = new EnumMap<>(ObjectKind.class);
        for (ObjectDiff object : diff.objects()) {
            TableDiff table = tables.remove(object.label());
            if (object.change() != Change.SAME || table != null) {
                byKind.computeIfAbsent(object.kind(), key -> new ArrayList<>()).add(object(object, table));
            }
        }
        byKind.forEach((kind, lines) -> group(kind.text(), lines));
    }

    private static Difference object(ObjectDiff object, TableDiff table) {
        DifferenceKind kind = object.change() == Change.SAME ? DifferenceKind.CHANGED
                : DifferenceKind.of(object.change());
        Difference line = new Difference(kind, object.name().isEmpty() ? object.kind().text() : object.name(),
                address(object.before()), address(object.after()), object.before(), object.after());
        for (FieldChange field : object.fields()) {
            line.add(new Difference(DifferenceKind.CHANGED, field.field(), field.before(), field.after(),
                    ObjectDiff.NO_ADDRESS, ObjectDiff.NO_ADDRESS));
        }
        if (table != null) {
            Difference ranges = Difference.group("ranges");
            table.ranges().forEach(range -> ranges.add(range(range)));
            ranges.more(table.rangeCount() - table.ranges().size());
            chunks(line, ranges);
        }
        return line;
    }

    private static Difference range(RangeChange range) {
        return new Difference(DifferenceKind.of(range.change()),
                Hex.of(range.iova()) + ".." + Hex.of(range.iova() + range.length() - 1),
                range.before().map(RangeChange::target).orElse(""), range.after().map(RangeChange::target).orElse(""),
                range.before().map(old -> old.physical()).orElse(ObjectDiff.NO_ADDRESS),
                range.after().map(now -> now.physical()).orElse(ObjectDiff.NO_ADDRESS));
    }

    private void folios() {
        List<Difference> lines = new ArrayList<>();
        diff.preserved().ifPresent(folios -> {
            folios.removed().forEach(run -> lines.add(run(DifferenceKind.REMOVED, run)));
            folios.added().forEach(run -> lines.add(run(DifferenceKind.ADDED, run)));
        });
        group("preserved folios", lines);
    }

    private static Difference run(DifferenceKind kind, FolioRun run) {
        long at = run.first().address();
        boolean old = kind == DifferenceKind.REMOVED;
        String text = run.count() + " of order " + run.first().order();
        return new Difference(kind, Hex.of(at) + ".." + Hex.of(at + run.length() - 1), old ? text : "",
                old ? "" : text, old ? at : ObjectDiff.NO_ADDRESS, old ? ObjectDiff.NO_ADDRESS : at);
    }

    private void kexec(KexecDiff kexec) {
        Map<Fate, List<Difference>> byFate = new EnumMap<>(Fate.class);
        for (KexecDiff.Structure structure : kexec.structures()) {
            long at = structure.placement().address();
            byFate.computeIfAbsent(structure.fate(), key -> new ArrayList<>())
                    .add(new Difference(DifferenceKind.of(structure.fate()), structure.placement().role(),
                            Hex.of(at), "", at, structure.fate() == Fate.WRITTEN ? at : ObjectDiff.NO_ADDRESS));
        }
        Difference all = Difference.group("kexec: " + kexec.evidence());
        for (Map.Entry<Fate, Long> entry : kexec.counts().entrySet()) {
            List<Difference> listed = byFate.getOrDefault(entry.getKey(), List.of());
            Difference fate = Difference.group(entry.getKey().text());
            listed.forEach(fate::add);
            fate.more(entry.getValue() - listed.size());
            chunks(all, fate);
        }
        Difference dangling = Difference.group("pointers to memory that is not preserved");
        kexec.dangling().forEach(pointer -> dangling.add(dangling(pointer)));
        dangling.more(kexec.danglingCount() - kexec.dangling().size());
        if (dangling.count() > 0) {
            chunks(all, dangling);
        }
        roots.add(all);
    }

    private static Difference dangling(KexecDiff.Dangling pointer) {
        return new Difference(DifferenceKind.DANGLING, pointer.source(), Hex.of(pointer.target()),
                pointer.fate().text(), pointer.at(), pointer.at());
    }

    private void problems() {
        List<Difference> lines = new ArrayList<>();
        diff.problems().disappeared().forEach(problem -> lines.add(problem(DifferenceKind.REMOVED, problem)));
        diff.problems().appeared().forEach(problem -> lines.add(problem(DifferenceKind.ADDED, problem)));
        group("problems", lines);
    }

    private static Difference problem(DifferenceKind kind, Problem problem) {
        boolean old = kind == DifferenceKind.REMOVED;
        String text = problem.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + problem.code();
        return new Difference(kind, problem.message(), old ? text : "", old ? "" : text,
                old ? problem.address() : ObjectDiff.NO_ADDRESS, old ? ObjectDiff.NO_ADDRESS : problem.address());
    }

    private void group(String label, List<Difference> lines) {
        if (!lines.isEmpty()) {
            Difference group = Difference.group(label);
            lines.forEach(group::add);
            roots.add(chunked(group));
        }
    }

    private static void chunks(Difference parent, Difference group) {
        parent.add(chunked(group));
    }

    /** The same heading with a heading for each hundred lines, if there are more. */
    private static Difference chunked(Difference group) {
        List<Difference> lines = List.copyOf(group.children());
        if (lines.size() <= CHUNK) {
            return group;
        }
        Difference result = Difference.group(group.label());
        result.more(group.count() - lines.stream().mapToLong(Difference::count).sum());
        Map<Integer, Difference> chunks = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int chunk = i / CHUNK;
            int last = Math.min(lines.size(), (chunk + 1) * CHUNK);
            chunks.computeIfAbsent(chunk, key -> Difference.group(key * CHUNK + 1 + "\u2013" + last))
                    .add(lines.get(i));
        }
        chunks.values().forEach(result::add);
        return result;
    }

    private static String address(long address) {
        return address < 0 ? "" : Hex.of(address);
    }
}
