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

    private record Text(String says, String checked) {
    }

    private InvariantReference() {
    }

    /**
     * Makes the page.
     *
     * @param gallery the gallery, whose scenarios say which finding breaks what
     * @return HTML, the same for the same gallery
     * @throws IOException when a scenario cannot be read
     */
    public static String html(Gallery gallery) throws IOException {
        HtmlPage page = new HtmlPage("Invariants");
        page.element("p", "What has to hold while a machine goes through a live update. All of them are checked after "
                + "every step of a run, unless the scenario is long; run, the report and the editor show the step that "
                + "breaks one. A scenario can also expect of any step that an invariant holds, or that it is broken. "
                + "What memory says is asked of the decoder and the consistency rules, so it means the same for a "
                + "capture; what only the kernel knows is asked of its log and its books.");
        page.element("p", "An invariant may be broken for a while on purpose: a device that is plugged in between "
                + "preserving and kexec has tables that are not preserved until the kernel shuts down.");
        Map<Invariant, List<GalleryEntry>> broken = InvariantBreakers.of(gallery);
        Map<Invariant, List<GalleryEntry>> held = examples(gallery);
        for (Invariant invariant : Invariant.values()) {
            Text text = text(invariant);
            page.heading("h2", invariant.getLiteral(), invariant.getLiteral());
            page.element("p", text.says());
            page.element("p", "How it is checked: " + text.checked());
            links(page, "Broken by:", broken.getOrDefault(invariant, List.of()));
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

    private static Text text(Invariant invariant) {
        return switch (invariant) {
            case DMA_UNDISTURBED -> new Text("No DMA of a preserved device faults or lands in foreign memory, from the "
                    + "moment it is preserved until the session is finished.",
                    "when a device is preserved, the ranges that it reaches are noted. After a step, the first and the "
                            + "last page of each range are translated with the registers and tables as they are then; "
                            + "each must lead to the same page, and that page must not be free or belong to somebody "
                            + "else. This ends when the session is finished or closed, or the device is unplugged.");
            case NO_UNPRESERVED_DMA -> new Text("No device that was not preserved can do DMA after kexec, because "
                    + "nobody watches over its memory any more.",
                    "between the kernels, every device that is in the tables of a unit with translation on and not in "
                            + "the handover must reach nothing, neither through a page table nor untranslated; later, "
                            + "every device that the new kernel has not attached itself.");
            case TABLES_PRESERVED -> new Text("Everything that can be reached from preserved tables is preserved: "
                    + "root, context and PASID tables, page tables, serialized arrays and their pages.",
                    "by the consistency rules whose code ends with -not-preserved.");
            case REFERENCE_COUNTS -> new Text("Every reference count in the handover equals the number of references.",
                    "by the rules iommu-users, iommu-total, luo-count and luo-file-count, which count the entries that "
                            + "are there.");
            case DOMAIN_IDS -> new Text("A domain id belongs to one domain of a unit, is within what the unit can do, "
                    + "is none of the reserved ones, and is the same in the handover and in the tables of the "
                    + "hardware.",
                    "by the rules domain-id-mismatch, domain-id-range, domain-id-shared, domain-id-too-large and "
                            + "domain-id-zero.");
            case NO_LEAKS -> new Text("Nothing is left behind: without a session there is no serialized data, and the "
                    + "counter of IOMMU pages equals what is allocated.",
                    "the books of the kernel are compared with those at the start, as long as no session exists; the "
                            + "counter is compared at any time.");
            case NO_SLEEP_IN_ATOMIC -> new Text("Nobody takes a lock that sleeps, or allocates memory that may have to "
                    + "be waited for, while holding a spinlock; and who needs a lock holds it.",
                    "the simulated kernel follows its locks as lockdep does; a line of it in the log, since the "
                            + "scenario began, breaks the invariant.");
            case ABI_CONFORMANCE -> new Text("The bytes of the handover conform to the ABI of its generation.",
                    "decoding reports no error; warnings do not count.");
        };
    }
}
