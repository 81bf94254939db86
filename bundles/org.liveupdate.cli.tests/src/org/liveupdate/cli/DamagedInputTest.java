/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;

class DamagedInputTest {

    private static final int TRIALS = 15;

    @TempDir
    private Path folder;

    /** Whatever happens: a known status, and at most one line of error, which is not about the program. */
    private static void orderly(Cli run, String what) {
        assertTrue(run.status() >= 0 && run.status() <= 3, what);
        assertTrue(run.err().lines().count() <= 1, () -> what + ": " + run.err());
        assertFalse(run.err().contains("internal error"), () -> what + ": " + run.err());
    }

    @Test
    void aDamagedImageGivesAScenarioOrOneLineOfError() throws IOException {
        byte[] good;
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(Samples.image("kho-luo-preserved")))) {
            good = packed.readAllBytes();
        }
        Random random = new Random(6);
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] bad = damaged(good, random);
            Path image = Files.write(folder.resolve("bad.elf"), bad);
            orderly(Cli.run("scenario", "--no-cache", image, "-o", folder.resolve("o.liveupdate")), "trial " + trial);
        }
    }

    @Test
    void aDamagedScenarioRunsOrGivesOneLineOfError() throws IOException {
        Path made = folder.resolve("good.liveupdate");
        Path image = Samples.packed("v1-legacy-rich-th");
        assertEquals(0, Cli.run("scenario", "--no-cache", image, "-o", made).status());
        byte[] good = Files.readAllBytes(made);
        Random random = new Random(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            Path scenario = Files.write(folder.resolve("bad.liveupdate"), damaged(good, random));
            orderly(Cli.run("run", scenario.toString()), "trial " + trial);
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int i = random.nextInt(20); i > 0 && bad.length > 0; i--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return bad;
    }

    @Test
    void whatCannotBeWrittenIsNamedWithTheReason() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        String image = Samples.packed("v1-legacy-rich-th").toString();
        for (Cli run : new Cli[] {Cli.run("graph", image, "-o", nowhere.resolve("x.svg").toString()),
            Cli.run("scenario", image, "-o", nowhere.resolve("x.liveupdate").toString())}) {
            assertEquals(3, run.status());
            assertEquals("liveupdate: " + nowhere + ": no such folder", run.err().strip());
        }
    }

    @Test
    void theFolderOfACaptureStandsForItsImage() {
        String image = Samples.packed("v1-legacy-rich-th").getParent().toString();
        assertEquals(0, Cli.run("inspect", image).status());
        Cli empty = Cli.run("inspect", folder.toString());
        assertEquals(3, empty.status());
        assertTrue(empty.err().contains("expected an image in the folder"), empty.err());
    }

    @Test
    void theImageInAFolderMayHaveAnyUsualNameAndPacking() throws IOException {
        Path image = new ImageBuilder().page(0).write(folder.resolve("other"));
        for (String name : new String[] {"vmcore", "mem.kdump", "image.elf"}) {
            Files.copy(image, folder.resolve(name));
            Cli run = Cli.run("inspect", "--no-cache", folder.toString());
            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().startsWith(folder.toString() + ": ELF core"), run.out());
        }
    }

    @Test
    void anEmptyNameIsNotTheFolderOneStandsIn() {
        Cli run = Cli.run("inspect", "");
        assertEquals(3, run.status());
        assertEquals("liveupdate: \"\": expected the name of a file", run.err().strip());
    }
}
