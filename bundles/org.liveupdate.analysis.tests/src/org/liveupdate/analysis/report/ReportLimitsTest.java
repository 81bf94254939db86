/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.w3c.dom.Document;

class ReportLimitsTest {

    @Test
    void hostileNamesStayText() throws Exception {
        String name = "</title></pre><script>alert(1)</script>&\"'\u202e";
        Scenario scenario = Runs.first();
        scenario.setName(name);
        scenario.setDescription(name + "\n" + name);
        scenario.getMachine().getDevices().get(0).setName(name);
        scenario.getSteps().get(0).setComment(name);
        Report report = Runs.report(Runs.run(scenario, 6));
        Document page = Runs.parse(HtmlReport.of(report));
        assertEquals(0, Runs.elements(page, "script").size());
        assertTrue(Runs.elements(page, "h1").get(0).getTextContent().contains("<script>alert(1)</script>&\"'"));
        assertFalse(page.getDocumentElement().getTextContent().contains("\u202e"), "nothing turns lines around");
        assertTrue(TextReport.of(report).contains("<script>"));
    }

    @Test
    void whatIsNotMetIsSaidAtTheTopAndAtTheStep() throws Exception {
        Scenario scenario = Runs.first();
        ExpectErrno expected = ScenarioFactory.eINSTANCE.createExpectErrno();
        expected.setErrno(Errno.EBUSY);
        scenario.getSteps().get(2).getExpectations().add(expected);
        Report report = Runs.report(Runs.run(scenario, 3));
        assertEquals(Sign.BAD, report.sign());
        assertEquals("3 of 27 steps made, 1 of 1 expectation not met, no panic.", report.verdict());
        Section step = report.sections().get(report.sections().size() - 1).sections().get(2);
        assertEquals(Sign.BAD, step.sign());
        assertTrue(TextReport.of(report).contains("! 3. open iommufd   = 5"), TextReport.of(report));
        assertTrue(HtmlReport.of(report).contains("result: expected EBUSY, found OK"));
    }

    @Test
    void aRunWithoutKexecComparesStartAndEnd() {
        Report report = Runs.report(Runs.run(Runs.first(), 10));
        assertEquals("From start to end", report.sections().get(2).title());
        assertEquals("before step 1 and after step 10", report.sections().get(2).remark());
    }

    @Test
    void aRunWithoutStepsHasAReport() throws Exception {
        Report report = Runs.report(Runs.run(Runs.first(), 0));
        assertTrue(report.verdict().startsWith("0 of 27 steps made, nothing was expected"), report.verdict());
        Runs.parse(HtmlReport.of(report));
    }

    @Test
    void ofManyStepsThoseThatMatterAreTold() {
        Scenario scenario = Runs.first();
        ScenarioRun run = Runs.run(scenario, Integer.MAX_VALUE);
        Report report = new ScenarioReportQuery(scenario, run.boot(), run.start(), run.results(),
                new ReportOptions(12, 5, 1, 4)).run(Progress.NONE);
        Section steps = report.sections().get(report.sections().size() - 1);
        assertEquals(12, steps.sections().size());
        List<String> ids = steps.sections().stream().map(Section::id).toList();
        assertTrue(ids.containsAll(List.of("step-17", "step-19", "step-1", "step-2")), ids.toString());
        assertTrue(TextReport.of(report).contains("as expected"), "steps that are not told are counted");
        assertTrue(report.sections().get(2).blocks().stream()
                .noneMatch(block -> block instanceof Block.Picture), "too large for a picture");
    }

    @Test
    void findingsThatAreSwitchedOnAreExplained() {
        Scenario scenario = Runs.first();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.CHOSEN);
        scenario.getMachine().getKernel().getFindings().add("X04");
        Block.Table table = (Block.Table) new MachinePart(scenario).section().blocks().get(2);
        assertEquals("1 finding switched on", table.caption());
        assertEquals("X04", table.rows().get(0).cells().get(0));
        scenario.getMachine().getKernel().setBehaviour(Behaviour.POSTED);
        Block.Table all = (Block.Table) new MachinePart(scenario).section().blocks().get(2);
        assertTrue(all.rows().size() > 20 && all.folded(), all.caption());
    }

    @Test
    void columnsKeepTheWidth() {
        Block.Table table = new Block.Table("", List.of("One", ">Two", "Three"), List.of(
                new Block.Row(Sign.BAD, "", List.of("word ".repeat(30).strip(), "17", "other ".repeat(30).strip())),
                Block.Row.of("short", "4", "x")), false);
        StringBuilder out = new StringBuilder();
        new TextColumns(table, "  ").appendTo(out);
        out.toString().lines().forEach(line -> assertTrue(line.length() <= TextReport.WIDTH, line));
        assertTrue(out.toString().contains("  ! word word"), out.toString());
        assertTrue(out.toString().contains("    short"), out.toString());
    }
}
