/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code translate}: every level on the way, and how it ends. */
class TranslateTest {

    @Test
    void showsEveryLevelDownToALargePage() {
        Cli run = Cli.run("translate", Samples.image("legacy-61-q72"), "--device", "00:06.0", "--iova", "0x101400123");
        assertEquals(0, run.status(), run.err());
        assertEquals("""
                00:06.0 at 0x101400123, unit 0
                  ENTRY                                  AT              RAW   LEADS TO
                  root entry of bus 00            0x28a4000        0x28be001  0x28be000
                  context entry of 00:06.0        0x28be300  0x2c8f001 0x602  0x2c8f000
                  second-stage level 4, index 0   0x2c8f000        0x30d5003  0x30d5000
                  second-stage level 3, index 4   0x30d5020        0xbc1d003  0xbc1d000
                  second-stage level 2, index 10  0xbc1d050        0xa600083  0xa600000
                  mapped to 0xa600123 in a page of 2 MiB, rw
                """, run.out());
    }

    @Test
    void goesThroughPasidDirectoryAndTable() {
        Cli run = Cli.run("translate", "--json", Samples.image("scalable-fs-debugfs-73self-q11"), "--device", "00:06.0",
                "--iova", "0x200009000");
        assertEquals(0, run.status(), run.err());
        JsonObject answer = run.json().getAsJsonArray("translations").get(0).getAsJsonObject();
        JsonArray steps = answer.getAsJsonArray("steps");
        assertEquals(8, steps.size());
        assertEquals("vtd_pasid_entry", steps.get(3).getAsJsonObject().get("structure").getAsString());
        assertEquals("0x18f6000", answer.get("pa").getAsString());
        assertEquals("mapped", answer.get("outcome").getAsString());
    }

    @Test
    void aFaultNamesReasonAndEntryAndHasStatus1() {
        Cli run = Cli.run("translate", "--json", Samples.image("legacy-61-q72"), "--device", "00:06.0", "--iova",
                "0x123");
        assertEquals(1, run.status(), run.err());
        JsonObject answer = run.json().getAsJsonArray("translations").get(0).getAsJsonObject();
        assertEquals("fault", answer.get("outcome").getAsString());
        assertEquals("0x33e0000", answer.get("address").getAsString());
        assertEquals("0x6", answer.get("reason").getAsString());
    }

    @Test
    void aDeviceWithoutContextEntryFaults() {
        Cli run = Cli.run("translate", Samples.image("legacy-61-q72"), "--device", "7f:1f.7", "--iova", "0x1000");
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("root entry is not present"), run.out());
    }

    @Test
    void aTableThatTheImageDoesNotHoldIsNamedAndHasStatus1(@TempDir Path folder) throws IOException {
        Path image = new ImageBuilder().page(0).write(folder.resolve("image.elf"));
        Object[] arguments = {"translate", "--no-cache", image, "--rtaddr", "0x7000", "--device", "00:00.0", "--iova",
            "0"};
        Cli text = Cli.run(arguments);
        assertEquals(1, text.status(), text.err());
        assertEquals("""
                00:00.0 at 0x0, unit 0
                  not known: root table at 0x7000 is not in the image
                """, text.out());
        Cli json = Cli.run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray());
        assertEquals(1, json.status(), json.err());
        JsonObject answer = json.json().getAsJsonArray("translations").get(0).getAsJsonObject();
        assertEquals("not-in-image", answer.get("outcome").getAsString());
        assertEquals("0x7000", answer.get("address").getAsString());
    }

    @Test
    void withoutUnitsThereIsNothingToTranslate(@TempDir Path folder) {
        Cli run = Cli.run("translate", "--no-cache", new ImageBuilder().page(0).write(folder.resolve("image.elf")),
                "--device", "00:00.0", "--iova", "0");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--rtaddr"), run.err());
    }
}
