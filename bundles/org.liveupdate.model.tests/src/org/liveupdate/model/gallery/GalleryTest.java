/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.template.ScenarioTemplates;

class GalleryTest {

    private static final String INDEX = """
            # a comment

            = tutorials | Tutorials
            first | First steps | tutorials/first.liveupdate
            = core | The core
            X04 | An entry stays | findings/X04-entry.liveupdate
            - F25 | nothing can fail there
            """;

    @TempDir
    private Path folder;

    private Gallery gallery(String index) throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("index.txt"), index);
        return Gallery.open(folder.toUri().toURL());
    }

    private static String scenario(String description) throws IOException {
        var scenario = ScenarioTemplates.all().get(0).create();
        scenario.setDescription(description);
        return ScenarioFiles.text(ScenarioFiles.contain(scenario, "x"));
    }

    @Test
    void listsScenariosInGroupsAndFindingsWithout() throws IOException {
        Gallery gallery = gallery(INDEX);
        assertEquals(List.of("first", "X04"), gallery.entries().stream().map(GalleryEntry::id).toList());
        assertEquals(List.of("tutorials", "core"), gallery.groups().stream().map(GalleryGroup::id).toList());
        assertEquals("An entry stays", gallery.entries(gallery.groups().get(1)).get(0).title());
        assertEquals(Map.of("F25", "nothing can fail there"), gallery.withoutScenario());
    }

    @Test
    void findsAnEntryWhateverTheCase() throws IOException {
        Gallery gallery = gallery(INDEX);
        GalleryEntry entry = gallery.find("x04").orElseThrow();
        assertSame(gallery.entries().get(1), entry);
        assertEquals(Optional.of("X04"), entry.finding());
        assertEquals("X04-entry.liveupdate", entry.fileName());
        assertEquals(Optional.empty(), gallery.find("first").orElseThrow().finding());
        assertEquals(Optional.empty(), gallery.find("X05"));
    }

    @Test
    void opensTheFileOfAnEntryAnewEachTime() throws IOException {
        Gallery gallery = gallery(INDEX);
        Path file = Files.createDirectories(folder.resolve("scenarios/tutorials")).resolve("first.liveupdate");
        Files.writeString(file, scenario("one\n\ntwo"));
        GalleryEntry entry = gallery.find("first").orElseThrow();
        assertEquals(List.of("one", "two"), entry.description());
        entry.open().setName("changed");
        assertEquals("First live update", entry.open().getName());
        Files.writeString(file, "<nonsense");
        assertTrue(assertThrows(IOException.class, entry::open).getMessage().startsWith("tutorials/first.liveupdate"));
        assertThrows(IOException.class, gallery.find("X04").orElseThrow()::open, "the file is missing");
    }

    @Test
    void opensABundleThatIsPacked() throws IOException {
        Path jar = folder.resolve("samples.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("scenarios/index.txt"));
            zip.write(INDEX.getBytes());
            zip.putNextEntry(new ZipEntry("scenarios/tutorials/first.liveupdate"));
            zip.write(scenario("packed").getBytes());
        }
        Gallery gallery = Gallery.open(new URL("jar:" + jar.toUri() + "!/"));
        assertEquals(List.of("packed"), gallery.find("first").orElseThrow().description());
    }

    @Test
    void refusesAnIndexThatItDoesNotUnderstand() throws IOException {
        for (String line : List.of("X04 | too few", "first | no group | a.liveupdate", "= group", "- F25")) {
            String index = line.startsWith("first") ? line : "= g | Group\n" + line;
            assertTrue(assertThrows(IOException.class, () -> gallery(index)).getMessage().contains(line), line);
        }
    }

    @Test
    void comesFromTheSamplesBundleOnAPlainClassPath() throws IOException {
        assertTrue(Gallery.find().orElseThrow().find("first-live-update").isPresent());
    }
}
