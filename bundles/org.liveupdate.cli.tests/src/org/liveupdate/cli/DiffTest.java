/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;

class DiffTest {

    private static final String T1 = folder("v1-legacy-rich-t1");
    private static final String TH = folder("v1-legacy-rich-th");

    @TempDir
    private Path folder;

    private static String folder(String name) {
        return Samples.captures().resolve(name).toString();
    }

    @Test
    void foldersOfCapturesAreCompared() {
        Cli run = Cli.run("diff", "--no-cache", T1, TH);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\n  ~ LUO: serialized no -> yes\n"), run.out());
        assertTrue(run.out().contains("structures preserved, and written since"), run.out());
    }

    @Test
    void theExitStatusTellsADifferenceIfAskedTo() {
        assertEquals(1, Cli.run("diff", "--no-cache", "--exit-code", T1, TH).status());
        Cli same = Cli.run("diff", "--no-cache", "--exit-code", T1, T1 + "/image.elf.xz");
        assertEquals(0, same.status());
        assertTrue(same.out().contains("No differences: "), same.out());
    }

    @Test
    void jsonHasEveryPart() {
        JsonObject json = Cli.run("diff", "--no-cache", "--json", T1, TH).json();
        assertEquals(9, json.getAsJsonObject("counts").get("changed").getAsInt());
        assertEquals(1127, json.getAsJsonObject("preserved").get("kept_count").getAsInt());
        assertEquals(3, json.getAsJsonObject("kexec").getAsJsonObject("counts").get("written").getAsInt());
        assertTrue(json.getAsJsonArray("objects").size() > 40);
    }

    @Test
    void wrongInputIsOneLine() {
        assertEquals(2, Cli.run("diff", T1).status());
        assertEquals(3, Cli.run("diff", folder.toString(), T1).status(), "a folder without an image");
        assertEquals(3, Cli.run("diff", T1, T1 + "/missing").status());
        assertEquals(1, Cli.run("diff", T1, T1 + "/missing").err().lines().count());
    }

    @Test
    void beforeAndAfterAreDrawnSideBySide() throws Exception {
        Path svg = folder.resolve("x.svg");
        Cli run = Cli.run("graph", "--no-cache", "--before", T1, "--after", TH, "-o", svg.toString());
        assertEquals(0, run.status(), run.err());
        String text = Files.readString(svg);
        assertTrue(text.contains("v1-legacy-rich-t1") && text.contains("v1-legacy-rich-th"), text);
        Path json = folder.resolve("x.json");
        assertEquals(0, Cli.run("graph", "--no-cache", "--before", T1, "--after", TH, "-o", json.toString()).status());
        assertTrue(Files.readString(json).contains("\"added\""));
    }

    @Test
    void halfAPairIsWrongUsage() {
        assertEquals(2, Cli.run("graph", "--before", T1, "-o", folder.resolve("x.svg").toString()).status());
        assertEquals(2, Cli.run("graph", "--before", T1, "--after", TH, T1, "-o", folder.resolve("x.svg").toString())
                .status());
        assertEquals(2, Cli.run("graph", "-o", folder.resolve("x.svg").toString()).status());
    }
}
