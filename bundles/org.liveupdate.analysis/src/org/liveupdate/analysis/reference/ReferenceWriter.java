/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liveupdate.model.gallery.Gallery;

/** Writes the generated pages of the help and the table of what breaks invariants; {@code releng/reference} runs it. */
public final class ReferenceWriter {

    private ReferenceWriter() {
    }

    /**
     * The pages.
     *
     * @param gallery  the gallery of scenarios
     * @param breakers which findings break which invariants
     * @return HTML by file name
     * @throws IOException when a scenario of the gallery cannot be read
     */
    public static Map<String, String> pages(Gallery gallery, InvariantBreakers breakers) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("abi-reference.html", AbiReference.html());
        pages.put("rules.html", RuleReference.html());
        pages.putAll(GalleryReference.pages(gallery));
        pages.put("invariants.html", InvariantReference.html(gallery, breakers));
        return pages;
    }

    /**
     * Finds out which findings break which invariants, and writes that and all pages.
     *
     * @param args the folder of the pages, and that of {@link InvariantBreakers}; the samples are where
     *             {@link Gallery#PROPERTY} says
     * @throws IOException if it cannot be written, or the samples are not there
     */
    public static void main(String[] args) throws IOException {
        Gallery gallery = Gallery.find().orElseThrow(() -> new IOException("expected the samples, found none"));
        InvariantBreakers breakers = InvariantBreakers.measure(gallery);
        Files.writeString(Path.of(args[1], InvariantBreakers.FILE), breakers.text());
        for (Map.Entry<String, String> page : pages(gallery, breakers).entrySet()) {
            Files.writeString(Path.of(args[0], page.getKey()), page.getValue());
        }
    }
}
