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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;

import com.google.gson.JsonObject;

class RunTest {

    @TempDir
    private Path folder;

    /** The first template on a machine with little memory, so that looking into it is quick. */
    private Path file() throws IOException {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        scenario.getMachine().getMemory().get(0).setSize(512 << 20);
        Path file = folder.resolve("first.liveupdate");
        ScenarioFiles.save(ScenarioFiles.contain(scenario, "first.liveupdate"), file);
        return file;
    }

    @Test
    void aScenarioFileIsRunToItsEnd() throws IOException {
        Cli run = Cli.run("run", file().toString(), "--behaviour", "reviewed");
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().endsWith(
                "27 of 27 steps, 9 expectations, all met\ninvariants: all hold after every step\n"),
                run.out());
    }

    @Test
    void aRunStopsWhereItShouldAndShowsWhoCalledWhom() throws IOException {
        Cli run = Cli.run("run", file().toString(), "--until", "13", "--trace");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("13 of 27 steps"), run.out());
        assertTrue(run.out().contains("memfd_luo_preserve"), run.out());
    }

    @Test
    void jsonHasStepsWithErrnos() throws IOException {
        JsonObject json = Cli.run("run", file().toString(), "--behaviour", "reviewed", "--json").json();
        assertTrue(json.get("met").getAsBoolean());
        assertEquals("EOPNOTSUPP",
                json.getAsJsonArray("steps").get(24).getAsJsonObject().get("errno").getAsString());
    }

    @Test
    void theStepThatBreaksAnInvariantSaysSo() {
        Cli run = Cli.run("run", "F10");
        assertTrue(run.out().contains("       breaks dma-undisturbed: 00:05.0 at IOVA "), run.out());
        assertTrue(run.out().contains("invariants: dma-undisturbed, "), run.out());
        Cli quiet = Cli.run("run", "F10", "--invariants", "expected");
        assertFalse(quiet.out().contains("breaks"), quiet.out());
        assertTrue(quiet.out().contains("only those checked of which something is expected"), quiet.out());
        assertEquals(2, Cli.run("run", "F10", "--invariants", "never").status());
    }

    @Test
    void jsonHasTheInvariantsOfEveryStep() {
        JsonObject json = Cli.run("run", "F10", "--json").json();
        JsonObject first = json.getAsJsonArray("steps").get(0).getAsJsonObject().getAsJsonObject("invariants");
        assertTrue(first.get("checked").getAsBoolean());
        assertTrue(first.getAsJsonArray("broken").isEmpty());
        int last = json.getAsJsonArray("steps").size() - 1;
        JsonObject broken = json.getAsJsonArray("steps").get(last).getAsJsonObject().getAsJsonObject("invariants")
                .getAsJsonArray("broken").get(0).getAsJsonObject();
        assertTrue(broken.get("since").getAsInt() > 1, broken.toString());
        assertFalse(broken.getAsJsonArray("how").isEmpty(), broken.toString());
    }

    @Test
    void aSavedMomentIsOpenedLikeACapture() throws IOException {
        Path image = folder.resolve("moment.elf");
        assertEquals(0, Cli.run("run", file().toString(), "--until", "18", "--behaviour", "reviewed", "--save-image",
                image.toString()).status());
        Cli inspect = Cli.run("inspect", "--no-cache", image.toString(), "--json");
        JsonObject json = inspect.json();
        assertEquals("kho-v4", json.getAsJsonObject("kho").get("compatible").getAsString());
        assertEquals("vm-1", json.getAsJsonObject("luo").getAsJsonArray("sessions").get(0).getAsJsonObject().get("name")
                .getAsString());
        assertEquals(1, json.getAsJsonObject("iommu").getAsJsonArray("devices").size());
    }

    @Test
    void theDefectOfTheHotplugTemplateEndsInAPanic() {
        Cli run = Cli.run("run", "hotplug", "--behaviour", "X06,X07", "--until", "20");
        assertTrue(run.out().contains("context table 2 of unit 0xfed90000): expected a preserved folio"), run.out());
        assertEquals(0, Cli.run("run", "hotplug", "--behaviour", "reviewed", "--until", "20").status());
    }

    @Test
    void wrongInputIsOneLine() throws IOException {
        assertEquals(3, Cli.run("run", "no-such-scenario").status());
        assertEquals(1, Cli.run("run", "no-such-scenario").err().lines().count());
        assertEquals(2, Cli.run("run", file().toString(), "--until", "99").status());
        assertEquals(2, Cli.run("run", file().toString(), "--behaviour", "F01").status(), "F01 cannot be observed");
        Path broken = folder.resolve("broken.liveupdate");
        Files.writeString(broken, "<scenario");
        Cli run = Cli.run("run", broken.toString());
        assertEquals(3, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aSampleIsRunByItsIdInTheBehaviourOfItsFile() {
        Cli run = Cli.run("run", "f16");
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("null pointer dereference"), run.out());
        Cli corrected = Cli.run("run", "F16", "--behaviour", "reviewed");
        assertEquals(0, corrected.status(), corrected.out() + corrected.err());
        assertTrue(corrected.out().contains("is not preserved"), corrected.out());
    }

    @Test
    void allScenariosThatComeWithTheProgramAreListed() {
        Cli list = Cli.run("run", "--list");
        assertEquals(0, list.status(), list.err());
        assertTrue(list.out().contains("  behind-two-units "), list.out());
        assertTrue(list.out().contains("  X04                        The entry of an unpreserved device stays\n"),
                list.out());
        JsonObject json = Cli.run("run", "--list", "--json").json();
        assertEquals("first", json.getAsJsonArray("scenarios").get(0).getAsJsonObject().get("id").getAsString());
        assertEquals(2, Cli.run("run").status(), "nothing to run");
    }
}
