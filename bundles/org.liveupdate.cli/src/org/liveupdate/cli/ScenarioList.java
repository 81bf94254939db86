/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.cli.json.JsonOut;
import org.liveupdate.image.ImageException;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.gallery.GalleryGroup;
import org.liveupdate.model.template.ScenarioTemplates;

/** The scenarios that come with the program: templates, and the gallery where the samples are installed. */
final class ScenarioList {

    private ScenarioList() {
    }

    /**
     * Writes the list.
     *
     * @param json whether as JSON
     * @param out  where to
     * @throws ImageException if the samples are damaged
     */
    static void write(boolean json, PrintWriter out) throws ImageException {
        Optional<Gallery> gallery = gallery();
        if (json) {
            json(gallery, out);
            return;
        }
        out.println("Templates");
        ScenarioTemplates.all().forEach(each -> line(each.id(), each.name(), out));
        for (GalleryGroup group : gallery.map(Gallery::groups).orElse(List.of())) {
            out.println();
            out.println(group.title());
            gallery.get().entries(group).forEach(each -> line(each.id(), each.title(), out));
        }
    }

    private static Optional<Gallery> gallery() throws ImageException {
        try {
            return Gallery.find();
        } catch (IOException e) {
            throw new ImageException("samples", e.getMessage());
        }
    }

    private static void line(String id, String title, PrintWriter out) {
        out.printf("  %-26s %s%n", id, title);
    }

    private record Item(String id, String title, String group) {
    }

    private static void json(Optional<Gallery> gallery, PrintWriter out) {
        List<Item> items = new ArrayList<>();
        ScenarioTemplates.all().forEach(each -> items.add(new Item(each.id(), each.name(), "templates")));
        for (GalleryEntry each : gallery.map(Gallery::entries).orElse(List.of())) {
            items.add(new Item(each.id(), each.title(), each.group().id()));
        }
        JsonOut.document(out, json -> json.objects("scenarios", items, item -> {
            json.text("id", item.id());
            json.text("title", item.title());
            json.text("group", item.group());
        }));
    }
}
