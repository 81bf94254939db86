/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures as SVG. */
class SvgWriterTest {

    static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Document svg(Graph graph, WriteOptions options) throws Exception {
        return parse(WritersTest.bytes(GraphFormat.SVG, graph, WritersTest.place(graph), options));
    }

    private static List<Element> groups(Document document, String role) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("g");
        for (int i = 0; i < all.getLength(); i++) {
            Element group = (Element) all.item(i);
            if (group.getAttribute("class").equals(role)) {
                found.add(group);
            }
        }
        return found;
    }

    private static String childText(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent();
    }

    @Test
    void everyNodeAndEdgeIsAGroupWithItsIdAndTooltip() throws Exception {
        Graph graph = WritersTest.machine();
        Document document = svg(graph, WriteOptions.DEFAULT);
        Set<String> ids = new HashSet<>();
        for (Element group : groups(document, "node")) {
            String id = group.getAttribute("data-id");
            ids.add(id);
            assertTrue(childText(group, "title").startsWith(graph.node(id).title()));
        }
        assertEquals(graph.size(), ids.size());
        List<Element> edges = groups(document, "edge");
        assertEquals(graph.edges().size(), edges.size());
        assertEquals("KHO tree LUO \u2192 LUO: sub-FDT", childText(edges.get(0), "title"));
    }

    @Test
    void textIsText() throws Exception {
        Document document = svg(WritersTest.machine(), WriteOptions.DEFAULT);
        Set<String> texts = new HashSet<>();
        NodeList all = document.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        for (Node node : WritersTest.machine().nodes()) {
            assertTrue(texts.contains(node.title()), node.title());
            node.rows().forEach(row -> assertTrue(texts.contains(row.text()), row.text()));
        }
    }

    @Test
    void everyClassHasARuleAndEveryRuleIsUsed() {
        String svg = GraphWriters.text(GraphFormat.SVG, WritersTest.difference(),
                WritersTest.place(WritersTest.difference()), WriteOptions.DEFAULT);
        Set<String> rules = matches(svg, "(?m)^\\.([a-z0-9-]+)\\{");
        Set<String> classes = matches(svg, "<(?:rect|path|circle|text)[^>]* class=\"([^\"]*)\"|"
                + "<(?:rect|path|circle|text) class=\"([^\"]*)\"");
        classes.remove("lu-graph");
        rules.remove("lu-graph");
        assertEquals(classes, rules);
    }

    private static Set<String> matches(String text, String pattern) {
        Set<String> found = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    found.add(matcher.group(i));
                }
            }
        }
        return found;
    }

    @Test
    void everyVariableIsDefinedForBothThemes() {
        String svg = GraphWriters.text(GraphFormat.SVG, WritersTest.difference(),
                WritersTest.place(WritersTest.difference()), WriteOptions.DEFAULT);
        Set<String> used = matches(svg, "var\\(--lu-([a-z0-9-]+)\\)");
        assertTrue(used.size() > 20);
        for (String part : List.of("(?m)^\\.lu-graph\\{(.*)\\}$", "dark\\)\\{\\.lu-graph\\{(.*)\\}\\}")) {
            String block = matches(svg, part).iterator().next();
            assertEquals(used, matches(block, "--lu-([a-z0-9-]+):#[0-9a-f]{6}"));
        }
    }

    @Test
    void aFixedThemeDoesNotFollowTheReader() {
        for (WriteOptions.Colours theme : List.of(WriteOptions.Colours.LIGHT, WriteOptions.Colours.DARK)) {
            String svg = GraphWriters.text(GraphFormat.SVG, WritersTest.machine(), null,
                    WriteOptions.DEFAULT.withTheme(theme));
            assertFalse(svg.contains("@media"));
            assertEquals(theme == WriteOptions.Colours.DARK, svg.contains(".background{fill:#0f141a"));
        }
    }

    @Test
    void everyStateHasItsSignAndItsLine() throws Exception {
        GraphBuilder b = Graph.builder();
        for (State state : State.values()) {
            b.node(state.name()).state(state);
        }
        String svg = GraphWriters.text(GraphFormat.SVG, b.build(), null, WriteOptions.DEFAULT.withLegend(false));
        Set<String> lines = new HashSet<>();
        for (State state : State.values()) {
            Matcher rule = Pattern.compile("\\.border-" + state.key() + "\\{(.*)\\}").matcher(svg);
            assertTrue(rule.find(), state.name());
            lines.add(rule.group(1).replaceAll("stroke:[^;]*;", ""));
            assertTrue(state == State.SAME || svg.contains(">" + state.sign() + "</text>"), state.name());
        }
        assertEquals(State.values().length, lines.size(), "two states differ by colour alone");
    }

    @Test
    void theLegendTellsWhatOccursAndNothingElse() throws Exception {
        Document document = svg(WritersTest.difference(), WriteOptions.DEFAULT);
        String legend = groups(document, "legend").get(0).getTextContent();
        for (String word : List.of("page table", "chain", "removed", "moved", "problem")) {
            assertTrue(legend.contains(word), word);
        }
        assertFalse(groups(svg(WritersTest.machine(), WriteOptions.DEFAULT), "legend").get(0).getTextContent()
                .contains("removed"));
        assertTrue(groups(svg(WritersTest.machine(), WriteOptions.DEFAULT.withLegend(false)), "legend").isEmpty());
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        Graph graph = Hostile.graph();
        Document document = svg(graph, WriteOptions.DEFAULT);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(graph.size(), groups(document, "node").size());
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertTrue(element.getAttribute("class").matches("[a-z0-9-]*"), element.getAttribute("class"));
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                assertFalse(element.getAttributes().item(a).getNodeName().startsWith("on"));
            }
        }
    }

    @Test
    void onlyHarmlessLinksBecomeLinks() throws Exception {
        GraphBuilder b = Graph.builder();
        String[] good = {"https://example.org/a?b=1&c=2", "#n4", "page.html", "../x/y.html#z", "/root", "mailto:a@b.c"};
        String[] bad = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "data:text/html,x",
            "vbscript:x", "java\nscript:alert(1)", "file:///etc/passwd", ""};
        for (String link : good) {
            b.node(link).link(link);
        }
        for (String link : bad) {
            b.node("bad " + link).link(link);
        }
        Document document = svg(b.build(), WriteOptions.DEFAULT);
        NodeList links = document.getElementsByTagName("a");
        Set<String> found = new HashSet<>();
        for (int i = 0; i < links.getLength(); i++) {
            found.add(((Element) links.item(i)).getAttribute("href"));
        }
        assertEquals(Set.of(good), found);
    }

    @Test
    void nothingInThePictureLeavesItsFrame() throws Exception {
        Graph graph = WritersTest.machine();
        Document document = svg(graph, WriteOptions.DEFAULT);
        String[] view = document.getDocumentElement().getAttribute("viewBox").split(" ");
        double left = Double.parseDouble(view[0]);
        double right = left + Double.parseDouble(view[2]);
        NodeList rects = document.getElementsByTagName("rect");
        for (int i = 0; i < rects.getLength(); i++) {
            Element rect = (Element) rects.item(i);
            double x = Double.parseDouble(rect.getAttribute("x"));
            assertTrue(x >= left && x + Double.parseDouble(rect.getAttribute("width")) <= right);
        }
    }

    @Test
    void numbersAreShortAndTheSameEverywhere() {
        assertEquals("1", SvgWriter.number(1));
        assertEquals("-0.5", SvgWriter.number(-0.5));
        assertEquals("0.05", SvgWriter.number(0.051));
        assertEquals("12.34", SvgWriter.number(12.341));
        assertEquals("0", SvgWriter.number(-0.001));
        assertEquals("-3.07", SvgWriter.number(-3.07));
    }

    @Test
    void kindsOfEdgesDifferInTheirLines() {
        GraphBuilder b = Graph.builder();
        b.node("a");
        b.node("b");
        for (String kind : List.of(Kinds.POINTER, Kinds.CHAIN, Kinds.CONTAINS, Kinds.REFERENCE)) {
            b.edge("a", "b").kind(kind);
        }
        String svg = GraphWriters.text(GraphFormat.SVG, b.build(), null, WriteOptions.DEFAULT);
        assertTrue(svg.contains(".edge-reference-same{fill:none;stroke:#0e7490;stroke:var(--lu-edge-reference);"
                + "stroke-width:1.25px;stroke-dasharray:5 3}"));
        assertTrue(svg.contains(".head-edge-pointer-same{"));
        assertFalse(svg.contains(".head-edge-contains"), "containment has no arrow head");
    }
}
