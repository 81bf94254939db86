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

/** The generated pages of the help. */
class ReferenceTest {

    private static Path help() {
        return Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples"))
                .resolveSibling("org.liveupdate.help").resolve("html");
    }

    @Test
    void committedPagesAreThoseThatTheLayoutsAndRulesGive() throws IOException {
        for (Map.Entry<String, String> page : ReferenceWriter.pages().entrySet()) {
            assertEquals(page.getValue(), Files.readString(help().resolve(page.getKey())),
                    page.getKey() + " is out of date: run releng/reference");
        }
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
                new HtmlPage("x").row("td", "a < b & c").end().lines().filter(line -> line.startsWith("<tr>")).findFirst()
                        .orElseThrow().replaceAll("</?tr>", ""));
    }
}
