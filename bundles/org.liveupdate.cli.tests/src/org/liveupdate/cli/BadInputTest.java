/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;

/** Whatever the input is: one line that names the file, the exit status of the contract, no stack trace. */
class BadInputTest {

    private static final long ROOT = 0x1000;

    @TempDir
    private Path folder;

    private Cli unreadable(Path file, String... reasons) {
        Cli run = Cli.run("inspect", "--no-cache", file);
        assertEquals(3, run.status(), run.out() + run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(file.getFileName().toString()), run.err());
        assertFalse(run.err().contains("internal error"), run.err());
        for (String reason : reasons) {
            assertTrue(run.err().contains(reason), run.err());
        }
        return run;
    }

    @Test
    void aMissingFileIsUnreadable() {
        unreadable(folder.resolve("missing.elf"));
    }

    @Test
    void aFolderIsUnreadable() throws IOException {
        unreadable(Files.createDirectory(folder.resolve("folder.elf")));
    }

    @Test
    void anEmptyFileIsUnreadable() throws IOException {
        unreadable(Files.createFile(folder.resolve("empty.elf")), "empty");
    }

    @Test
    void aTextIsUnreadable() throws IOException {
        unreadable(Files.writeString(folder.resolve("notes.txt"), "no memory\n".repeat(1000)));
    }

    @Test
    void aHeaderThatIsCutOffIsUnreadable() throws IOException {
        byte[] whole = Files.readAllBytes(new ImageBuilder().page(0).write(folder.resolve("whole.elf")));
        unreadable(Files.write(folder.resolve("cut.elf"), Arrays.copyOf(whole, 40)));
        unreadable(Files.write(folder.resolve("cut2.elf"), Arrays.copyOf(whole, 70)));
    }

    @Test
    void a32BitCoreIsUnreadable() {
        unreadable(new ImageBuilder().elfClass(1).page(0).write(folder.resolve("small.elf")), "64");
    }

    @Test
    void aBigEndianCoreIsUnreadable() {
        unreadable(new ImageBuilder().data(2).page(0).write(folder.resolve("big.elf")), "ndian");
    }

    @Test
    void aCorruptCompressedFileIsUnreadable() throws IOException {
        byte[] whole = Files.readAllBytes(Samples.image("legacy-61-q72"));
        unreadable(Files.write(folder.resolve("cut.elf.gz"), Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aBombIsRefusedAtTheLimit() throws IOException {
        Path bomb = folder.resolve("bomb.elf.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write(Files.readAllBytes(new ImageBuilder().page(0).write(folder.resolve("head.elf"))));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1100; i++) {
                out.write(zeros);
            }
        }
        Cli run = Cli.run("inspect", "--no-cache", "--unpack-limit", "1", bomb);
        assertEquals(3, run.status(), run.out() + run.err());
        assertTrue(run.err().contains("limit"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void absurdProgramHeadersAreOneProblemEachAndNothingElse() {
        Path file = new ImageBuilder().page(ROOT).header(0x10000, Long.MAX_VALUE, 0x1000)
                .header(0x20000, 0x100, Long.MIN_VALUE).header(-4096, 0x100, 0x2000).header(0x30000, 1L << 40, 0x1000)
                .header(ROOT, 0x100, 16).write(folder.resolve("absurd.elf"));
        Cli run = Cli.run("inspect", "--no-cache", file, "--rtaddr", "1000");
        assertTrue(run.status() == 1 || run.status() == 3, run.out() + run.err());
        assertFalse(run.err().contains("internal error"), run.err());
    }

    @Test
    void registersThatAreNoJsonAreUnreadable() throws IOException {
        Path image = new ImageBuilder().page(ROOT).write(folder.resolve("image.elf"));
        for (String text : new String[] {"", "{", "[1]", "{}", "{\"RTADDR\": {}}", "{\"RTADDR\": \"zero\"}", "null",
            "{\"RTADDR\": \"0x11112222333344445555\"}"}) {
            Path registers = Files.writeString(folder.resolve("given.json"), text);
            Cli run = Cli.run("inspect", "--no-cache", image, "--registers", registers);
            assertEquals(3, run.status(), text + run.out() + run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("given.json"), run.err());
            assertFalse(run.err().contains("internal error"), run.err());
        }
    }

    @Test
    void brokenRegistersBesideTheImageAreAProblemAndTheUserMayGiveOthers() throws IOException {
        Path image = new ImageBuilder().page(ROOT).write(folder.resolve("image.elf"));
        Files.writeString(folder.resolve("registers.json"), "{", StandardCharsets.UTF_8);
        Cli broken = Cli.run("inspect", "--no-cache", image);
        assertEquals(1, broken.status(), broken.out() + broken.err());
        assertTrue(broken.out().contains("registers.json"), broken.out());
        Cli given = Cli.run("inspect", "--no-cache", image, "--rtaddr", "0x1000");
        assertEquals(0, given.status(), given.out() + given.err());
    }

    @Test
    void aRootTableOutsideTheImageIsAProblem() {
        Path image = new ImageBuilder().page(ROOT).write(folder.resolve("image.elf"));
        Cli run = Cli.run("inspect", "--no-cache", image, "--rtaddr", "0x7ff000");
        assertEquals(1, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("0x7ff000"), run.out());
    }

    @Test
    void aTableThatPointsToItselfEnds() {
        Path image = new ImageBuilder().page(ROOT, 0, 0x2001).page(0x2000, 0, 0x3001, 1, 0x202)
                .page(0x3000, 0, 0x3003, 7, 0x3003).write(folder.resolve("loop.elf"));
        Cli run = Cli.run("inspect", "--no-cache", image, "--rtaddr", "0x1000");
        assertEquals(1, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("0x3000"), run.out());
        Cli check = Cli.run("check", "--no-cache", "--json", image, "--rtaddr", "0x1000");
        assertEquals(1, check.status());
        assertTrue(check.json().getAsJsonArray("problems").size() > 0);
    }
}
