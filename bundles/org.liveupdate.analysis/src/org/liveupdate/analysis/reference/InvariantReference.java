/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Invariant;

/** The named invariants of a live update: what they say, how they are checked, and which findings break them. */
public final class InvariantReference {

    private InvariantReference() {
    }

    /**
     * Makes the page.
     *
     * @param gallery  the gallery
     * @param breakers which of its findings break what
     * @return HTML, the same for the same arguments
     * @throws IOException when a scenario cannot be read
     */
    public static String html(Gallery gallery, InvariantBreakers breakers) throws IOException {
        HtmlPage page = new HtmlPage("Invariants");
        page.element("p", "What has to hold while a machine goes through a live update. All of them are checked after "
                + "every step of a run, unless the scenario is long; run, the report and the editor show the step that "
                + "breaks one. A scenario can also expect of any step that an invariant holds, or that it is broken. "
                + "What memory says is asked of the decoder and the consistency rules, so it means the same for a "
                + "capture; what only the kernel knows is asked of its log and its books.");
        page.element("p", "An invariant may be broken for a while on purpose: a device that is plugged in between "
                + "preserving and kexec has tables that are not preserved until the kernel shuts down.");
        Map<Invariant, List<GalleryEntry>> held = examples(gallery);
        for (Invariant invariant : Invariant.values()) {
            InvariantText text = InvariantText.of(invariant);
            page.heading("h2", invariant.getLiteral(), invariant.getLiteral());
            page.element("p", text.says());
            page.element("p", "How it is checked: " + text.checked());
            links(page, "Broken by:", breakers.of(invariant).stream()
                    .flatMap(finding -> gallery.find(finding).stream()).toList());
            links(page, "Example:", held.getOrDefault(invariant, List.of()).stream().limit(1).toList());
        }
        return page.end();
    }

    private static void links(HtmlPage page, String what, List<GalleryEntry> entries) {
        if (!entries.isEmpty()) {
            page.element("p", what).beginList();
            entries.forEach(entry -> page.item(entry.toString(), GalleryReference.place(entry)));
            page.endList();
        }
    }

    /** Who expects that an invariant holds. */
    private static Map<Invariant, List<GalleryEntry>> examples(Gallery gallery) throws IOException {
        Map<Invariant, List<GalleryEntry>> uses = new EnumMap<>(Invariant.class);
        for (GalleryEntry entry : gallery.entries()) {
            entry.open().getSteps().stream().flatMap(step -> step.getExpectations().stream())
                    .filter(ExpectInvariant.class::isInstance).map(ExpectInvariant.class::cast)
                    .filter(ExpectInvariant::isHolds).map(ExpectInvariant::getInvariant).distinct()
                    .forEach(invariant -> uses.computeIfAbsent(invariant, key -> new ArrayList<>()).add(entry));
        }
        return uses;
    }
}
