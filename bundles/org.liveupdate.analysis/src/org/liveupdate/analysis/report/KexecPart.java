/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.DiffText;
import org.liveupdate.analysis.diff.Fate;
import org.liveupdate.analysis.diff.KexecDiff;
import org.liveupdate.analysis.diff.StatePair;

/** What every kexec did: before and after as pictures, and what survived, was dropped, was overwritten, dangles. */
final class KexecPart {

    private static final int FOLDED = 12;
    /** So many structures of one kind and fate share a row. */
    private static final int MANY = 4;

    private final Course course;
    private final ReportOptions options;
    private final Progress progress;

    KexecPart(Course course, ReportOptions options, Progress progress) {
        this.course = course;
        this.options = options;
        this.progress = progress;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int number = 1;
        for (Course.Kexec kexec : course.kexecs()) {
            String id = course.kexecs().size() == 1 ? "kexec" : "kexec-" + number;
            String title = course.kexecs().size() == 1 ? "Over the kexec" : "Over kexec " + number;
            sections.add(pair(id, title, kexec.before(), kexec.after()));
            number++;
        }
        if (course.kexecs().isEmpty()) {
            sections.add(pair("course", "From start to end", course.start(), course.end()));
        } else if (course.end().moment() != course.kexecs().get(course.kexecs().size() - 1).after().moment()) {
            sections.add(pair("end", "From before the kexec to the end", course.kexecs().get(0).before(),
                    course.end()));
        }
        return sections;
    }

    private Section pair(String id, String title, Course.Point before, Course.Point after) {
        progress.checkCancelled();
        progress.report("Comparing " + before.name() + " and " + after.name(), 0, 0);
        StatePair pair = StatePair.of(before.moment().stage(progress), after.moment().stage(progress), progress);
        List<Block> blocks = new ArrayList<>();
        Sign sign = Sign.NONE;
        Optional<KexecDiff> kexec = pair.diff().kexec();
        if (kexec.isPresent()) {
            sign = fates(kexec.get(), blocks);
        }
        new Pictures(options, progress).of(pair, before.name(), after.name()).forEach(blocks::add);
        List<String> lines = DiffText.of(pair.diff(), false).lines().toList();
        blocks.add(new Block.Lines("All differences: " + lines.get(2), lines.subList(3, lines.size()),
                lines.size() > FOLDED));
        return new Section(id, title, sign, before.name() + " and " + after.name(), blocks, List.of());
    }

    private Sign fates(KexecDiff kexec, List<Block> blocks) {
        List<Block.Row> rows = new ArrayList<>();
        Sign sign = kexec.danglingCount() > 0 ? Sign.BAD : Sign.GOOD;
        for (Map.Entry<Fate, Long> entry : kexec.counts().entrySet()) {
            if (entry.getValue() > 0) {
                rows.add(new Block.Row(sign(entry.getKey()), "",
                        List.of(entry.getKey().text(), Long.toString(entry.getValue()))));
            }
        }
        rows.add(new Block.Row(sign, "",
                List.of("pointers to memory that is not preserved", Long.toString(kexec.danglingCount()))));
        blocks.add(new Block.Table("What became of the structures of the old kernel",
                List.of("Fate", ">Structures"), rows, false));
        structures(kexec, blocks);
        dangling(kexec, blocks);
        return sign;
    }

    private void structures(KexecDiff kexec, List<Block> blocks) {
        List<Block.Row> rows = new ArrayList<>();
        Map<String, List<KexecDiff.Structure>> alike = new LinkedHashMap<>();
        for (KexecDiff.Structure each : kexec.structures()) {
            alike.computeIfAbsent(kind(each) + "/" + each.fate(), key -> new ArrayList<>()).add(each);
        }
        for (List<KexecDiff.Structure> group : alike.values()) {
            if (group.size() > MANY) {
                rows.add(row(kind(group.get(0)) + " (" + group.size() + ")",
                        Hex.of(group.get(0).placement().address()) + " and others", group.get(0).fate()));
            } else {
                group.forEach(each -> rows.add(row(each.placement().role(), Hex.of(each.placement().address()),
                        each.fate())));
            }
        }
        if (!rows.isEmpty()) {
            int shown = Math.min(rows.size(), options.maxRows());
            blocks.add(new Block.Table("Structures that are not as they were" + more(rows.size(), shown),
                    List.of("Structure", "Address", "Fate"), rows.subList(0, shown), shown > FOLDED));
        }
    }

    private static Block.Row row(String structure, String address, Fate fate) {
        return new Block.Row(sign(fate), "", List.of(structure, address, fate.text()));
    }

    /** What structures have in common that differ in a level or a number. */
    private static String kind(KexecDiff.Structure structure) {
        String role = structure.placement().role();
        int comma = role.indexOf(',');
        return comma < 0 ? role.replaceAll(" [0-9]+$", "") : role.substring(0, comma);
    }

    private void dangling(KexecDiff kexec, List<Block> blocks) {
        List<Block.Row> rows = kexec.dangling().stream().limit(options.maxRows())
                .map(each -> new Block.Row(Sign.BAD, "", List.of(each.source(), each.at() < 0 ? "" : Hex.of(each.at()),
                        Hex.of(each.target()), each.fate().text())))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table("Pointers to memory that is not preserved"
                    + more(kexec.danglingCount(), rows.size()), List.of("Pointer", "Address", "Target", "Target is"),
                    rows, rows.size() > FOLDED));
        }
    }

    private static String more(long all, int shown) {
        return all > shown ? " (" + shown + " of " + all + ")" : "";
    }

    /** What was dropped or overwritten is wrong only if something leads there, which a dangling pointer says. */
    private static Sign sign(Fate fate) {
        return fate == Fate.SURVIVED || fate == Fate.WRITTEN ? Sign.GOOD : Sign.NONE;
    }
}
