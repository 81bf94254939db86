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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.cli.compare.Cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a live update hands over, for people and for scripts; and its defects. */
class HandoverTest {

    private static List<String> codes(Cli run) {
        List<String> codes = new ArrayList<>();
        for (JsonElement problem : run.json().getAsJsonArray("problems")) {
            codes.add(problem.getAsJsonObject().get("code").getAsString());
        }
        return codes;
    }

    @Test
    void textShowsTreeSessionsFilesAndEntries() {
        Cli run = Cli.run("inspect", Samples.packed("v1-legacy-rich-th"));
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.contains("KHO tree at 0x773000: kho-v4, incoming, memory map at 0x772000 intact"), run.out());
        assertTrue(lines.contains("  1127 preserved folios, 12.38 MiB: 1123 of order 0, 4 of order 9"), run.out());
        assertTrue(lines.contains("  session \"vm-c\" at 0xcc00b0: 1 file"), run.out());
        assertTrue(lines.contains("  1       0xb7b031     1   0xcc6000       4  live"), run.out());
        assertTrue(lines.contains("  00:05.0  0xd1c051    6       1      0  live"), run.out());
        assertTrue(lines.contains("PCI state at 0xb79000: pci-v1, devices 00:06.0, 00:05.0, 01:00.0, 02:00.0"),
                run.out());
    }

    @Test
    void aCaptureBecomesAScenarioThatSaysWhatIsNotKnown(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("made.liveupdate");
        Cli run = Cli.run("scenario", Samples.packed("v1-legacy-rich-th"), "-o", file.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("kernel, behaviour: No image says which defects its kernel has"), run.out());
        assertTrue(Files.readString(file).contains("vm-c"));
        assertEquals(0, Cli.run("run", file.toString()).status());
        Cli wrong = Cli.run("scenario", Samples.packed("v1-legacy-rich-th"), "-o", folder.resolve("made.txt"));
        assertEquals(2, wrong.status());
    }

    @Test
    void longFolioListsAreFoldedUnlessAskedForAll() {
        String folded = Cli.run("inspect", Samples.image("kho-luo-handover")).out();
        String all = Cli.run("inspect", "--all", Samples.image("kho-luo-handover")).out();
        assertTrue(folded.contains("55 more sessions (--all)"), folded);
        assertFalse(all.contains("(--all)"), "everything is shown");
    }

    @Test
    void beforeRebootNothingIsSerializedAndThatIsOnlyANote() {
        Cli run = Cli.run("inspect", Samples.packed("v1-legacy-rich-t1"));
        assertTrue(run.out().lines().anyMatch(line -> line.matches(" +info .*luo-not-serialized .*")), run.out());
        assertTrue(run.out().contains("sessions not serialized yet"), run.out());
        assertTrue(run.out().contains("IOMMU state at 0xfca000: iommu-v1, recognised by its shape"), run.out());
    }

    @Test
    void afterBootLeftOversAreToldFromTheNewTree() {
        Cli run = Cli.run("inspect", "--json", Samples.packed("v1-legacy-rich-t2"));
        JsonObject json = run.json();
        assertEquals("outgoing", json.getAsJsonObject("kho").get("role").getAsString());
        assertEquals(2, json.getAsJsonArray("kho_trees").size());
        assertFalse(json.getAsJsonArray("kho_trees").get(1).getAsJsonObject().get("usable").getAsBoolean());
        assertEquals(0, json.getAsJsonObject("luo").getAsJsonArray("sessions").size());
        assertEquals(3, json.getAsJsonArray("left_over_sessions").size());
    }

    @Test
    void fieldsOfV1HaveTheNamesOfTheSeries() {
        JsonObject iommu = Cli.run("inspect", "--json", Samples.packed("v1-legacy-rich-th")).json()
                .getAsJsonObject("iommu");
        assertEquals("iommu-v1", iommu.get("compatible").getAsString());
        assertEquals("0xfca000", iommu.get("flb").getAsString());
        JsonObject device = iommu.getAsJsonArray("devices").get(0).getAsJsonObject();
        assertEquals("0xd1c010", device.get("at").getAsString());
        assertEquals("0xfeedface00000001", device.get("token").getAsString());
        assertEquals(5, device.getAsJsonObject("domain_iommu_ser").get("did").getAsInt());
        assertEquals("0xb7b010", device.getAsJsonObject("domain_iommu_ser").get("domain_phys").getAsString());
        JsonObject unit = iommu.getAsJsonArray("iommus").get(0).getAsJsonObject();
        assertEquals("0xfed90000", unit.getAsJsonObject("intel").get("phys_addr").getAsString());
        assertEquals("0x876000", unit.getAsJsonObject("intel").get("root_table").getAsString());
        assertEquals(4, unit.getAsJsonObject("obj").get("ref_count").getAsInt());
    }

    @Test
    void checkFindsTheDefectsOfTheRunsAndNothingElse() {
        Cli tomb = Cli.run("check", "--json", Samples.packed("v1-legacy39-tomb-th"));
        assertEquals(1, tomb.status());
        assertEquals(List.of("device-domain-deleted", "iommu-users", "device-context-missing"), codes(tomb));
        Cli good = Cli.run("check", "--json", Samples.packed("later-legacy-hotplug-th"));
        assertEquals(0, good.status(), good.out());
        assertEquals(List.of(), codes(good));
        assertEquals("No problems.\n", Cli.run("check", Samples.packed("v1-scalable-fs-selftest-th")).out());
        Cli truncated = Cli.run("check", "--json", Samples.packed("v1-legacy-rich-th"));
        assertEquals(List.of("vfio-token-truncated", "vfio-token-truncated", "vfio-token-truncated"), codes(truncated));
    }

    @Test
    void rulesExplainThemselves() {
        Cli all = Cli.run("rules");
        assertEquals(0, all.status(), all.err());
        assertTrue(all.out().contains("device-domain-deleted"), all.out());
        assertTrue(all.out().contains("context-table-not-preserved"), all.out());
    }

    @Test
    void explainSaysWhyAPageIsPreserved() {
        Cli run = Cli.run("explain", "--json", Samples.packed("v1-legacy-rich-th"), "--at", "0x19d1abc");
        assertEquals(0, run.status(), run.err());
        JsonObject json = run.json();
        assertEquals("0x19d1000", json.get("preserved_folio").getAsString());
        assertFalse(json.get("in_image").getAsBoolean());
        assertEquals(3, json.getAsJsonArray("pointers").size());
        List<String> way = new ArrayList<>();
        json.getAsJsonArray("way").forEach(step -> way.add(step.getAsJsonObject().get("field").getAsString()));
        assertEquals(List.of("phys", "sessions_pa", "[0].file_set.files", "[1].data", "folios.first", "phys[0].phys",
                "[1].pfn"), way);
        Cli text = Cli.run("explain", Samples.packed("v1-legacy-rich-th"), "--at", "b25000");
        assertTrue(text.out().contains("second-stage level 3, domain 6"), text.out());
        assertTrue(text.out().contains("preserved in the folio at 0xb25000 of order 0"), text.out());
    }

    @Test
    void explainFindsWhatIsPreservedInVain() {
        Cli run = Cli.run("explain", "--json", Samples.packed("v1-legacy-rich-th"));
        assertEquals(0, run.status(), run.err());
        assertEquals(1126, run.json().get("reachable_folios").getAsInt());
        assertEquals("0x20c1000", run.json().getAsJsonArray("unreachable").get(0).getAsJsonObject().get("pa")
                .getAsString());
        assertEquals(0, run.json().getAsJsonArray("unpreserved").size());
        Cli none = Cli.run("explain", Samples.image("legacy-61-q72"));
        assertTrue(none.out().contains("no intact KHO tree"), none.out());
    }

    @Test
    void withoutRegistersTheUnitsComeFromWhatIsPreserved(@TempDir Path folder)
            throws IOException {
        Path alone = Files.copy(Samples.packed("v1-legacy-rich-th"),
                folder.resolve("alone.elf.xz"));
        JsonObject json = Cli.run("inspect", "--json", "--no-cache", alone).json();
        JsonObject unit = json.getAsJsonArray("units").get(0).getAsJsonObject();
        assertEquals("0x876000", unit.get("rtaddr").getAsString());
        assertEquals("0xfed90000", unit.get("register_base").getAsString());
        assertEquals(4, unit.getAsJsonArray("devices").size());
    }
}
