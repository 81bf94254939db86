/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.ui.help.HelpDocument.Span;
import org.liveupdate.ui.help.HelpDocument.Style;

class HelpParserTest {

    private static HelpDocument parse(String body) {
        return HelpParser.parse("<html><head><title>T</title><style>p {}</style></head><body>" + body
                + "</body></html>");
    }

    private static String styled(HelpDocument document, Style style) {
        List<Span> spans = document.spans().stream().filter(span -> span.style() == style).toList();
        assertEquals(1, spans.size(), () -> spans.toString());
        return document.text().substring(spans.get(0).start(), spans.get(0).end());
    }

    @Test
    void blanksAndLinesOfTheSourceDoNotCount() {
        HelpDocument document = parse("<h1>Head\nline</h1>\n<p>one\n   two\tthree</p> <p>four</p>");

        assertEquals("T", document.title());
        assertEquals("Head line\n\none two three\n\nfour", document.text());
        assertEquals("Head line", styled(document, Style.TITLE));
    }

    @Test
    void stylesMayLieInEachOther() {
        HelpDocument document = parse("<p>a <b>bold <code>code</code></b> z</p>");

        assertEquals("bold code", styled(document, Style.BOLD));
        assertEquals("code", styled(document, Style.CODE));
    }

    @Test
    void listsAreNumberedAndNested() {
        HelpDocument document = parse("<ol><li>one<ul><li>in</li></ul></li><li>two</li></ol>");

        assertEquals("1. one\n\u2022 in\n2. two\n", document.text());
        assertEquals(List.of("1", "2", "1"), document.spans().stream().map(Span::value).toList());
    }

    @Test
    void linksKeepTheirTargetAndAnchorsTheirPlace() {
        HelpDocument document = parse("<p><a href=\"x.html#y&amp;z\">see</a></p><h2 id=\"here\">Part</h2>");

        Span link = document.spans().stream().filter(span -> span.style() == Style.LINK).findFirst().orElseThrow();
        assertEquals("x.html#y&z", link.value());
        assertEquals("Part", document.text().substring(document.anchors().get("here")));
    }

    @Test
    void linesOfCodeStayAsTheyAre() {
        assertEquals("  a\n   b &lt; c", parse("<pre>  a\n   b &amp;lt; c</pre>").text());
    }

    @Test
    void rowsOfTablesAreLinesWithTabs() {
        HelpDocument document =
                parse("<p>x</p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>");

        assertTrue(document.text().endsWith("A\tB\n1\t2\n"), document.text());
        assertEquals(1, document.tables().size());
    }

    @Test
    void damagedPagesGiveSomeText() {
        assertEquals("a < b > & &what; \u00e9", parse("a < b &gt; &amp; &what; &#xe9;").text());
        assertEquals("open", parse("<b><i>open").text());
        assertEquals("x", parse("</p></ul></table2>x</li>").text().strip());
    }
}
