/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.liveupdate.model.Findings;
import org.liveupdate.model.file.Format;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;

/** One scenario of the gallery. What it says of itself comes from its file, which is read when it is asked for. */
public final class GalleryEntry {

    private final String id;
    private final String title;
    private final GalleryGroup group;
    private final String path;
    private final URL location;

    GalleryEntry(String id, String title, GalleryGroup group, String path, URL location) {
        this.id = id;
        this.title = title;
        this.group = group;
        this.path = path;
        this.location = location;
    }

    /** Stable id: that of the finding, or one that speaks, like {@code two-units}. */
    public String id() {
        return id;
    }

    /** Name for people, the same as that of the scenario. */
    public String title() {
        return title;
    }

    /** The chapter that it belongs to. */
    public GalleryGroup group() {
        return group;
    }

    /** The finding that it shows; empty for a tutorial. */
    public Optional<String> finding() {
        return Findings.isFinding(id) ? Optional.of(id) : Optional.empty();
    }

    /** Where its file is below {@link Gallery#FOLDER}, like {@code tutorials/two-units.liveupdate}. */
    public String path() {
        return path;
    }

    /** Name of its file without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The file as it is.
     *
     * @return its text
     * @throws IOException when it cannot be read
     */
    public String text() throws IOException {
        try (InputStream input = location.openStream()) {
            return new String(input.readNBytes(Format.LARGEST), StandardCharsets.UTF_8);
        }
    }

    /**
     * Opens the scenario.
     *
     * @return a new copy, in a resource of its own
     * @throws IOException when the file cannot be read or is none of a scenario
     */
    public Scenario open() throws IOException {
        ScenarioResource resource = ScenarioFiles.parse(fileName(), text());
        List<Resource.Diagnostic> errors = resource.getErrors();
        if (!errors.isEmpty() || resource.scenario() == null) {
            throw new IOException(path + ": expected a scenario, found "
                    + (errors.isEmpty() ? "nothing" : errors.get(0).getMessage()));
        }
        return resource.scenario();
    }

    /**
     * What it shows, in its own words.
     *
     * @return paragraphs, at least one
     * @throws IOException when the file cannot be read or is none of a scenario
     */
    public List<String> description() throws IOException {
        String text = open().getDescription();
        return List.of((text == null ? "" : text).split("\n\n"));
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
