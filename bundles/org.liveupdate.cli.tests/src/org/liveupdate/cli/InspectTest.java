/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;

import com.google.gson.JsonObject;

/** {@code inspect} for people and for scripts. */
class InspectTest {

    @TempDir
    private Path folder;

    @Test
    void namesUnitDevicesDomainsAndTotals() {
        Cli run = Cli.run("inspect", Samples.image("legacy-61-q72"));
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.contains("IOMMU unit 0 at 0xfed90000: legacy mode, root table 0x28a4000, translation on"));
        assertTrue(lines.contains(
                "  00:06.0      -  second-stage    6       4  0x2c8f000      61  68.1 MiB  27 x 4 KiB, 34 x 2 MiB"),
                run.out());
        assertTrue(lines.contains("  table 0x29bc000 of 00:1f.0, 00:1f.2, 00:1f.3: 1 range in 11 table pages"));
        assertTrue(lines.contains(
                "Total: 1 unit, 14 devices, 10 page tables in 96 pages, 4762 leaves, 90.46 MiB mapped"), run.out());
        assertEquals("No problems.", lines.get(lines.size() - 1));
    }

    @Test
    void foldsLongListsUnlessAskedForAll() {
        String folded = Cli.run("inspect", Samples.image("legacy-61-q72")).out();
        String all = Cli.run("inspect", "--all", Samples.image("legacy-61-q72")).out();
        assertTrue(folded.contains("171 more"), folded);
        assertFalse(all.contains("more"), all);
        assertFalse(folded.contains("0xffef5000"), folded);
        assertTrue(all.contains("0xffef5000"), all);
    }

    @Test
    void saysInScalableModeWhichPasidHasWhichTable() {
        Cli run = Cli.run("inspect", Samples.image("scalable-ss-61-q72"));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("scalable mode"), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("  00:06\\.0 +0  second-stage .*MiB.*")), run.out());
    }

    @Test
    void saysThatTranslationIsOff() {
        Cli run = Cli.run("inspect", Samples.image("kho-luo-handover"));
        assertTrue(run.out().contains("translation off"), run.out());
    }

    @Test
    void givenRegistersWinOverThoseBesideTheImage() {
        Cli run = Cli.run("inspect", "--json", Samples.image("legacy-61-q72"), "--rtaddr", "28a4000");
        JsonObject unit = run.json().getAsJsonArray("units").get(0).getAsJsonObject();
        assertTrue(unit.get("register_base") == null || unit.get("register_base").isJsonNull());
        assertEquals(14, unit.getAsJsonArray("devices").size());
        Path registers = Samples.captures().resolve("legacy-61-q72/registers.json");
        Cli file = Cli.run("inspect", "--json", Samples.image("scalable-ss-61-q72"), "--registers", registers);
        assertEquals("0x28a4000", file.json().getAsJsonArray("units").get(0).getAsJsonObject().get("rtaddr")
                .getAsString());
    }

    @Test
    void showsPassThroughAndEveryWidth() {
        Path image = new ImageBuilder().page(0x1000, 0, 0x2001)
                .page(0x2000, 0, 0x9, 1, 0x102, 2, 0x3001, 3, 0x201, 4, 0x4001, 5, 0x303)
                .page(0x3000, 1, 0x40000083).page(0x4000, 0, 0x5003).page(0x5000, 0, 0x6003).page(0x6000, 0, 0x7003)
                .page(0x7000, 0, 0x8003).page(0x8000, 3, 0x123456003L).write(folder.resolve("widths.elf"));
        Cli run = Cli.run("inspect", "--json", "--no-cache", image, "--rtaddr", "0x1000");
        var devices = run.json().getAsJsonArray("units").get(0).getAsJsonObject().getAsJsonArray("devices");
        JsonObject through = devices.get(0).getAsJsonObject();
        assertEquals("pt", through.get("stage").getAsString());
        assertEquals(1, through.get("did").getAsInt());
        JsonObject three = devices.get(1).getAsJsonObject();
        assertEquals(3, three.get("levels").getAsInt());
        assertEquals(1, three.get("leaf_count").getAsInt());
        assertEquals("0x40000000", three.getAsJsonArray("ranges").get(0).getAsJsonObject().get("iova").getAsString());
        assertEquals(1L << 30, three.get("mapped_bytes").getAsLong());
        JsonObject five = devices.get(2).getAsJsonObject();
        assertEquals(5, five.get("levels").getAsInt());
        assertEquals("0x123456000", five.getAsJsonArray("ranges").get(0).getAsJsonObject().get("pa").getAsString());
        Cli through1 = Cli.run("translate", "--no-cache", image, "--rtaddr", "1000", "--device", "00:00.0", "--iova",
                "abc");
        assertEquals(0, through1.status(), through1.out());
        assertTrue(through1.out().contains("passed through to 0xabc"), through1.out());
    }
}
