/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.gallery.GalleryGroup;

/** The findings of the review with the scenarios that show them: an index of all, and a page for each group. */
public final class GalleryReference {

    private static final String OPEN = "org.liveupdate.ui.openScenarioSample(org.liveupdate.ui.sample=";

    private GalleryReference() {
    }

    /**
     * Makes the pages.
     *
     * @param gallery the gallery
     * @return HTML by file name, the same for the same gallery
     * @throws IOException when a scenario cannot be read
     */
    public static Map<String, String> pages(Gallery gallery) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("findings.html", index(gallery));
        for (GalleryGroup group : gallery.groups()) {
            pages.put(file(group), page(gallery, group));
        }
        return pages;
    }

    /** Where an entry is explained: page and anchor. */
    static String place(GalleryEntry entry) {
        return file(entry.group()) + "#" + entry.id();
    }

    private static String file(GalleryGroup group) {
        return "gallery-" + group.id() + ".html";
    }

    private static String index(Gallery gallery) {
        HtmlPage page = new HtmlPage("Findings of the review");
        page.element("p", "What the review of the posted series found (F) and what its code shows beside that "
                + "(X). A finding "
                + "that can be seen is a switch of the simulation, and a scenario of the gallery shows it.");
        page.beginTable("Finding", "Patch", "What is wrong as posted", "Scenario");
        for (Finding finding : Finding.values()) {
            page.beginRow().cell(finding.name()).cell(finding.patch()).cell(finding.problem());
            Optional<GalleryEntry> entry = gallery.find(finding.name());
            if (entry.isPresent()) {
                page.cell(entry.get().title(), place(entry.get()));
            } else {
                page.cell(finding.isObservable() ? gallery.withoutScenario().get(finding.name())
                        : "nothing to see: names, documentation, speed, building or tests");
            }
            page.endRow();
        }
        page.endTable();
        return page.end();
    }

    private static String page(Gallery gallery, GalleryGroup group) throws IOException {
        HtmlPage page = new HtmlPage(group.title());
        for (GalleryEntry entry : gallery.entries(group)) {
            entry(page, entry);
        }
        return page.end();
    }

    private static void entry(HtmlPage page, GalleryEntry entry) throws IOException {
        Optional<Finding> finding = entry.finding().map(Finding::valueOf);
        page.heading("h2", entry.id(), finding.isPresent() ? entry.id() + ": " + entry.title() : entry.title());
        for (String paragraph : entry.description()) {
            page.element("p", paragraph);
        }
        if (finding.isPresent()) {
            page.beginTable("", "In short");
            page.row("td", "Patch", finding.get().patch());
            page.row("td", "Problem", finding.get().problem());
            page.row("td", "Trigger", finding.get().trigger());
            page.row("td", "Outcome", finding.get().outcome());
            page.endTable();
        }
        page.link("Open the scenario", "javascript:executeCommand('" + OPEN + entry.id() + ")')");
        page.element("p", "On the command line:");
        page.element("pre", "liveupdate run " + entry.id()
                + (finding.isPresent() ? "\nliveupdate run " + entry.id() + " --behaviour reviewed" : ""));
    }
}
