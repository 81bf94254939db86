/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioReportTest {

    private Report report;
    private String html;
    private String text;
    private Document page;

    @BeforeAll
    void run() throws Exception {
        report = Runs.report(Runs.run(Runs.first(), Integer.MAX_VALUE));
        html = HtmlReport.of(report);
        text = TextReport.of(report);
        page = Runs.parse(html);
    }

    @Test
    void saysHowItWent() {
        assertEquals(Sign.GOOD, report.sign());
        assertEquals("27 steps made, all 9 expectations met, 2 calls failed as expected, no panic.", report.verdict());
        assertTrue(text.contains("+ 27 steps made"), text);
    }

    @Test
    void everySectionIsListedAndEveryLinkLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        for (Element section : Runs.elements(page, "section")) {
            assertTrue(ids.add(section.getAttribute("id")), section.getAttribute("id"));
        }
        Set<String> targets = new HashSet<>();
        for (Element link : Runs.elements(page, "a")) {
            if (link.getAttribute("href").startsWith("#")) {
                targets.add(link.getAttribute("href").substring(1));
            }
        }
        assertEquals(ids, targets);
        assertTrue(ids.containsAll(Set.of("summary", "machine", "kexec", "end", "mappings", "invariants", "problems",
                "steps", "step-1", "step-27")), ids.toString());
    }

    @Test
    void aStepTellsResultExpectationsCallsAndDifferences() {
        Section step = report.sections().get(report.sections().size() - 1).sections().get(26);
        assertEquals("27. finish session vm-1", step.title());
        assertEquals("-EBUSY", step.remark());
        assertTrue(step.blocks().stream().anyMatch(Block.Diagram.class::isInstance));
        assertTrue(step.blocks().stream().anyMatch(block -> block instanceof Block.Table table
                && table.rows().get(0).sign() == Sign.GOOD && table.rows().get(0).cells().get(0).contains("EBUSY")));
        Section preserved = report.sections().get(report.sections().size() - 1).sections().get(14);
        assertTrue(preserved.blocks().stream().anyMatch(block -> block instanceof Block.Lines lines
                && lines.lines().stream().anyMatch(line -> line.contains("+ preserved device 00:06.0"))),
                preserved.toString());
    }

    @Test
    void whatTheKexecDidIsShownInPicturesOfBeforeAndAfter() {
        Section kexec = report.sections().get(2);
        assertEquals("after step 18 (in the gap) and after step 19", kexec.remark());
        assertEquals(Sign.GOOD, kexec.sign(), "nothing dangles");
        Block.Picture picture = (Block.Picture) kexec.blocks().stream().filter(Block.Picture.class::isInstance)
                .findFirst().orElseThrow();
        for (String side : List.of("before/", "after/")) {
            assertTrue(picture.svg().contains("data-id=\"" + side), side);
        }
        assertTrue(kexec.blocks().stream().anyMatch(block -> block instanceof Block.Table table
                && table.rows().stream().anyMatch(row -> row.cells().get(0)
                        .startsWith("radix tree of preserved folios (")
                        && row.cells().contains("not preserved and overwritten"))));
    }

    @Test
    void mappingsAreTheSameBeforeAndAfter() {
        Block.Table table = (Block.Table) report.sections().stream().filter(each -> each.id().equals("mappings"))
                .findFirst().orElseThrow().blocks().get(0);
        assertTrue(table.caption().startsWith("00:06.0: table 0x"), table.caption());
        assertFalse(table.rows().isEmpty());
        assertTrue(table.rows().stream().allMatch(row -> row.cells().get(3).equals("the same")), table.toString());
    }

    @Test
    void needsNothingFromElsewhere() {
        for (String name : List.of("script", "link", "img", "iframe", "object", "image")) {
            assertEquals(List.of(), Runs.elements(page, name), name);
        }
        assertFalse(html.contains("url("), "style sheets load nothing");
        Runs.elements(page, "a").forEach(link -> assertTrue(link.getAttribute("href").startsWith("#"),
                link.getAttribute("href")));
        assertTrue(html.contains("prefers-color-scheme:dark") && html.contains("@media print"));
    }

    @Test
    void textFitsAMailWhereverItCanBeBroken() {
        long wide = text.lines().filter(line -> line.length() > TextReport.WIDTH).count();
        assertTrue(wide * 100 < text.lines().count(), wide + " wide lines");
        assertTrue(text.lines().filter(line -> line.length() > TextReport.WIDTH)
                .noneMatch(line -> line.contains("|")), "sequences keep the width");
    }

    @Test
    void theSameRunGivesTheSameBytes(@TempDir Path folder) throws Exception {
        ReportFolder.write(report, folder.resolve("one/a"));
        ReportFolder.write(Runs.report(Runs.run(Runs.first(), Integer.MAX_VALUE)), folder.resolve("other"));
        for (String name : List.of(ReportFolder.PAGE, ReportFolder.TEXT)) {
            assertEquals(-1, Files.mismatch(folder.resolve("one/a").resolve(name),
                    folder.resolve("other").resolve(name)), name);
        }
        assertFalse(html.contains(folder.toString()));
    }
}
