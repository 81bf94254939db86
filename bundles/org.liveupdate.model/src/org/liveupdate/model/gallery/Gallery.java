/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.gallery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios of the samples bundle, in the order of its index. The index has a line for each group
 * ({@code = id | title}), for each scenario ({@code id | title | path}) and for each finding that has none
 * ({@code - finding | reason}); lines that begin with {@code #} and empty lines count nothing.
 */
public final class Gallery {

    /** System property: the folder of the samples bundle, where there is no OSGi that knows it. */
    public static final String PROPERTY = "liveupdate.samples";

    /** Folder of the scenarios in the samples bundle, relative to its root. */
    public static final String FOLDER = "scenarios/";

    private static final String INDEX = FOLDER + "index.txt";

    private final List<GalleryEntry> entries = new ArrayList<>();
    private final Map<String, String> unseen = new LinkedHashMap<>();

    private Gallery() {
    }

    /**
     * Reads the index of a samples bundle.
     *
     * @param bundle root of the bundle, ending with a slash: an entry of the bundle in OSGi, a folder, a jar file
     * @return the gallery
     * @throws IOException when the index cannot be read or understood
     */
    public static Gallery open(URL bundle) throws IOException {
        Gallery gallery = new Gallery();
        try (InputStream input = new URL(bundle, INDEX).openStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            gallery.read(lines, bundle);
        }
        return gallery;
    }

    /**
     * The gallery on a plain class path: in the folder that {@link #PROPERTY} names, else beside the classes.
     *
     * @return the gallery, or empty if the samples are not installed
     * @throws IOException when the index cannot be read or understood
     */
    public static Optional<Gallery> find() throws IOException {
        String folder = System.getProperty(PROPERTY);
        if (folder != null) {
            return Optional.of(open(Path.of(folder).toUri().toURL()));
        }
        URL index = Gallery.class.getClassLoader().getResource(INDEX);
        return index == null ? Optional.empty() : Optional.of(open(new URL(index, "../")));
    }

    private void read(BufferedReader lines, URL bundle) throws IOException {
        GalleryGroup group = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.substring(line.startsWith("= ") || line.startsWith("- ") ? 2 : 0).split(" \\| ");
            if (line.startsWith("= ") && parts.length == 2) {
                group = new GalleryGroup(parts[0], parts[1]);
            } else if (line.startsWith("- ") && parts.length == 2) {
                unseen.put(parts[0], parts[1]);
            } else if (group != null && parts.length == 3) {
                entries.add(new GalleryEntry(parts[0], parts[1], group, parts[2], location(bundle, parts[2])));
            } else {
                throw new IOException(INDEX + ": expected a group, a scenario or a reason, found " + line);
            }
        }
    }

    private static URL location(URL bundle, String path) throws MalformedURLException {
        return new URL(bundle, FOLDER + path);
    }

    /** All scenarios, in order. */
    public List<GalleryEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** All groups, in order. */
    public List<GalleryGroup> groups() {
        return entries.stream().map(GalleryEntry::group).distinct().toList();
    }

    /**
     * The scenarios of a group.
     *
     * @param group the group
     * @return in order
     */
    public List<GalleryEntry> entries(GalleryGroup group) {
        return entries.stream().filter(entry -> entry.group().equals(group)).toList();
    }

    /**
     * One scenario.
     *
     * @param id its id; case does not matter
     * @return empty when there is none
     */
    public Optional<GalleryEntry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equalsIgnoreCase(id)).findFirst();
    }

    /**
     * Findings that no scenario shows although they are switches of the simulation.
     *
     * @return why, by finding
     */
    public Map<String, String> withoutScenario() {
        return Collections.unmodifiableMap(unseen);
    }
}
