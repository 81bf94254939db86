/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Invariant;

/** The generated pages of the help. */
class ReferenceTest {

    private static Path help() {
        return Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples"))
                .resolveSibling("org.liveupdate.help").resolve("html");
    }

    @Test
    void committedPagesAreThoseThatTheLayoutsAndRulesGive() throws IOException {
        for (Map.Entry<String, String> page : ReferenceWriter.pages(gallery(), InvariantBreakers.read()).entrySet()) {
            assertEquals(page.getValue(), Files.readString(help().resolve(page.getKey())),
                    page.getKey() + " is out of date: run releng/reference");
        }
    }

    @Test
    void committedTableOfWhatBreaksInvariantsIsWhatTheGalleryShows() throws IOException {
        assertEquals(InvariantBreakers.measure(gallery()).text(), InvariantBreakers.read().text(),
                InvariantBreakers.FILE + " is out of date: run releng/reference");
    }

    private static Gallery gallery() throws IOException {
        return Gallery.find().orElseThrow();
    }

    @Test
    void everyFindingIsInTheIndexAndThoseOfTheGalleryAreExplained() throws IOException {
        Map<String, String> pages = ReferenceWriter.pages(gallery(), InvariantBreakers.read());
        for (Finding finding : Finding.values()) {
            assertTrue(pages.get("findings.html").contains("<td>" + finding + "</td>"), finding.name());
        }
        for (GalleryEntry entry : gallery().entries()) {
            String page = pages.get("gallery-" + entry.group().id() + ".html");
            assertTrue(page.contains("id=\"" + entry.id() + "\""), entry.id());
            assertTrue(page.contains("(org.liveupdate.ui.sample=" + entry.id() + ")"), entry.id());
        }
    }

    @Test
    void everyInvariantIsExplained() throws IOException {
        String page = InvariantReference.html(gallery(), InvariantBreakers.read());
        for (Invariant invariant : Invariant.values()) {
            int start = page.indexOf("<h2 id=\"" + invariant.getLiteral() + "\">");
            int end = page.indexOf("<h2", start + 1);
            String text = page.substring(start, end < 0 ? page.length() : end);
            assertTrue(text.contains("How it is checked"), invariant.getLiteral());
        }
        assertTrue(page.contains("gallery-vtd.html#F28"), "no-sleep-in-atomic");
        String dma = page.substring(page.indexOf("id=\"dma-undisturbed\""), page.indexOf("id=\"no-unpreserved-dma\""));
        assertTrue(dma.contains("Broken by") && dma.contains("#F10"), dma);
    }

    @Test
    void everyLayoutSaysWhereItsFormatIsDefinedOrIsNestedInOneThatDoes() {
        LayoutCatalog.byTopic().forEach((topic, layouts) -> assertTrue(
                layouts.stream().anyMatch(layout -> !layout.source().isEmpty()), topic));
    }

    @Test
    void everyRuleIsOnItsPage() {
        String page = RuleReference.html();
        Checks.all().forEach(rule -> assertTrue(page.contains("id=\"" + rule.code() + "\""), rule.code()));
        assertTrue(page.contains("<td>table-outside-image</td>"), "problems of decoding are listed");
    }

    @Test
    void textIsEscaped() {
        assertEquals("<td>a &lt; b &amp; c</td>",
                new HtmlPage("x").row("td", "a < b & c").end().lines().filter(line -> line.startsWith("<tr>"))
                        .findFirst().orElseThrow().replaceAll("</?tr>", ""));
    }
}
