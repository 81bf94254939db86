/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.validate.ScenarioValidator;

class GalleryFilesTest {

    static List<GalleryCase> all() {
        return GalleryCase.all();
    }

    static List<GalleryCase> findings() {
        return GalleryCase.findings();
    }

    @Test
    void everyFindingOfTheSimulationHasAScenarioOrAReasonWhyNot() {
        Gallery gallery = GalleryCase.gallery();
        Set<String> expected = Stream.of(Finding.values()).filter(Finding::isObservable).map(Finding::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>(gallery.withoutScenario().keySet());
        for (GalleryCase each : findings()) {
            assertTrue(found.add(each.finding()), each + " is there twice, or has a reason why it is not");
        }
        assertEquals(expected, found);
        assertEquals(Set.of("F25"), gallery.withoutScenario().keySet());
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        Path samples = Path.of(System.getProperty(Gallery.PROPERTY, "../org.liveupdate.samples"));
        Path folder = samples.resolve(Gallery.FOLDER);
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(GalleryCase.gallery().entries().stream().map(GalleryEntry::path).sorted().toList(),
                    files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("index.txt")).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isValidAndWrittenAsItWouldBeSaved(GalleryCase scenario) throws IOException {
        String text = scenario.entry().text();
        assertEquals(text, ScenarioFiles.text(ScenarioFiles.parse(scenario.entry().fileName(), text)));
        assertEquals(List.of(), ScenarioValidator.validate(scenario.scenario()));
        assertEquals(scenario.entry().title(), scenario.scenario().getName());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysInTwoParagraphsWhatItIsAboutAndWhatOneSees(GalleryCase scenario) throws IOException {
        List<String> paragraphs = scenario.entry().description();
        assertEquals(2, paragraphs.size());
        paragraphs.forEach(each -> assertTrue(each.strip().equals(each) && each.endsWith("."), each));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void choosesItsFinding(GalleryCase scenario) {
        Kernel kernel = scenario.scenario().getMachine().getKernel();
        assertEquals(Behaviour.CHOSEN, kernel.getBehaviour());
        assertEquals(scenario.finding(), kernel.getFindings().get(0));
        assertTrue(scenario.entry().path().startsWith("findings/" + scenario.finding() + "-"), scenario.entry().path());
    }
}
