/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.cli.compare.Cli;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;

/** Moments of scenarios where images stand, and reports. */
class MomentTest {

    @TempDir
    private Path folder;
    private String scenario;

    /** The first template on a machine with little memory, so that looking into it is quick. */
    @BeforeEach
    void save() throws IOException {
        Scenario first = ScenarioTemplates.find("first").orElseThrow().create();
        first.getMachine().getKernel().setBehaviour(Behaviour.REVIEWED);
        first.getMachine().getMemory().get(0).setSize(512 << 20);
        Path file = folder.resolve("my@first.liveupdate");
        ScenarioFiles.save(ScenarioFiles.contain(first, "first.liveupdate"), file);
        scenario = file.toString();
    }

    @Test
    void aMomentIsInspectedLikeAnImage() {
        Cli at = Cli.run("inspect", scenario, "--at", "15");
        assertTrue(at.out().contains("00:06.0"), at.out() + at.err());
        assertTrue(at.out().startsWith(scenario + "@15: moment of a scenario"), at.out());
        assertEquals(at.out(), Cli.run("inspect", scenario + "@15").out());
        assertEquals(at.out().replace("@15", "@preserve-file-nic-file"),
                Cli.run("inspect", scenario + "@preserve-file-nic-file").out(), "the id of the same step");
        assertFalse(Cli.run("inspect", scenario + "@start").out().contains("vm-1"));
    }

    @Test
    void aMomentIsCheckedTranslatedAndExplained() {
        assertEquals(0, Cli.run("check", scenario + "@16").status());
        Cli walk = Cli.run("translate", scenario + "@end", "--device", "00:06.0", "--iova", "0x100000000");
        assertEquals(0, walk.status(), walk.err());
        assertEquals(1, Cli.run("translate", scenario + "@start", "--device", "00:06.0", "--iova", "0x100000000")
                .status(), "nothing is mapped yet");
        assertEquals(0, Cli.run("explain", scenario + "@17").status());
    }

    @Test
    void momentsAreComparedWithEachOtherAndWithCaptures() {
        Cli diff = Cli.run("diff", scenario + "@14", scenario + "@15");
        assertTrue(diff.out().contains("+ preserved device 00:06.0"), diff.out() + diff.err());
        assertEquals(0, Cli.run("diff", "--exit-code", scenario + "@15", scenario + "@16").status());
        assertEquals(0, Cli.run("diff", "--no-cache", scenario + "@17", Samples.captures().resolve("v1-legacy-rich-th"))
                .status());
    }

    @Test
    void momentsAreDrawn() throws IOException {
        Path one = folder.resolve("one.svg");
        assertEquals(0, Cli.run("graph", scenario, "--at", "17", "-o", one).status());
        assertTrue(Files.readString(one).contains("session"));
        Path both = folder.resolve("both.svg");
        Cli run = Cli.run("graph", "--before", scenario + "@17", "--after", scenario + "@19", "-o", both);
        assertEquals(0, run.status(), run.err());
        String svg = Files.readString(both);
        assertTrue(svg.contains("my@first.liveupdate@17") && !svg.contains(folder.toString()), "names without folders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "", "nothing", "-1"})
    void aStepThatIsNotThereIsWrongUsage(String step) {
        Cli run = Cli.run("inspect", scenario + "@" + step);
        assertEquals(2, run.status(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("expected start, end, a number from 1 to 27 or the id of a step"), run.err());
    }

    @Test
    void onlyScenariosHaveSteps() {
        assertEquals(2, Cli.run("inspect", Samples.image("legacy-61-q72"), "--at", "3").status());
        assertEquals(2, Cli.run("graph", "--before", scenario, "--after", scenario, "--at", "3", "-o",
                folder.resolve("x.svg")).status());
        assertEquals(3, Cli.run("inspect", folder.resolve("none.liveupdate") + "@3").status());
    }

    @Test
    void aRunWritesItsReport() throws IOException {
        Path report = folder.resolve("a/report");
        Cli run = Cli.run("run", scenario, "--until", "10", "--report", report);
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(report.resolve("index.html")).contains("<h1>First live update</h1>"));
        assertTrue(Files.readString(report.resolve("report.txt")).startsWith("First live update\n"));
        assertEquals(3, Cli.run("run", scenario, "--until", "1", "--report", scenario + "/x").status(),
                "a file is in the way");
    }

    @Test
    void reportsOfScenariosAndCapturesStandInOneFolder() throws IOException {
        Path out = folder.resolve("out");
        Cli run = Cli.run("report", "-o", out, scenario, Samples.captures().resolve("legacy-61-q72"),
                Samples.image("legacy-61-q72"), "--json");
        assertTrue(run.status() <= 1, run.err());
        assertEquals(3, run.json().getAsJsonArray("reports").size());
        String page = Files.readString(out.resolve("index.html"));
        for (String name : new String[] {"my-first.liveupdate", "legacy-61-q72", "legacy-61-q72-tables-only.elf.gz"}) {
            assertTrue(page.contains("href=\"" + name + "/index.html\""), page);
            assertTrue(Files.readString(out.resolve(name).resolve("index.html")).contains("<svg"), name);
        }
        assertFalse(page.contains(folder.toString()));
    }
}
