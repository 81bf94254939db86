/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.liveupdate.kernel.base.Layer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SequenceSvgTest {

    @Test
    void everyRowIsAGroupWithItsWholeText() throws Exception {
        Document svg = parse(SequenceSvg.document(Steps.failing().sequence()));
        List<Element> groups = elements(svg, "g");
        assertEquals(6, groups.size(), "four calls and two returns");
        assertEquals("3", groups.get(3).getAttribute("data-message"));
        assertEquals("LUO to iommufd: iommufd_liveupdate_preserve(iommufd 1 of vmm) = -ENOMEM",
                groups.get(3).getElementsByTagName("title").item(0).getTextContent());
        assertEquals("Step 1", svg.getDocumentElement().getAttribute("aria-label"));
    }

    @Test
    void errorsHaveASignBesideTheirColour() throws Exception {
        for (Element group : elements(parse(SequenceSvg.document(Steps.failing().sequence())), "g")) {
            boolean cross = elements(group, "path").stream()
                    .anyMatch(path -> path.getAttribute("class").startsWith("cross"));
            assertEquals(group.getAttribute("class").contains("bad"), cross, group.getTextContent());
        }
    }

    @Test
    void hostileNamesStayText() throws Exception {
        String name = "</text><script>alert(1)</script>&\"'\u0000\u001b\ud800\ufffe";
        String svg = SequenceSvg.document(new Steps().event(0, Layer.LUO, "f" + name, name, name).sequence());
        Document document = parse(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(elements(document, "g").get(0).getTextContent().contains("<script>alert(1)</script>&\"'"), svg);
    }

    @Test
    void aLongSequenceIsCutIntoPagesThatMissNothing() throws Exception {
        Steps steps = new Steps().event(0, Layer.USERSPACE, "ioctl", "", "0");
        for (int i = 0; i < 99; i++) {
            steps.event(1, Layer.LUO, "call_" + i, "", "0");
        }
        Sequence sequence = steps.sequence();
        List<String> pages = SequenceSvg.pages(sequence, 25);
        assertEquals(5, pages.size(), "101 rows");
        List<String> rows = new ArrayList<>();
        for (String page : pages) {
            Document svg = parse(page);
            elements(svg, "g").forEach(group -> rows.add(group.getAttribute("data-message")));
            assertTrue(elements(svg, "text").stream().anyMatch(text -> text.getTextContent().equals("user space")));
            assertTrue(elements(svg, "rect").stream().anyMatch(rect -> rect.getAttribute("class").equals("bar")),
                    "the call that is going on");
        }
        assertEquals(sequence.rows().stream().map(row -> Integer.toString(row.message().index())).toList(), rows);
    }

    @Test
    void labelsStayInsideThePicture() throws Exception {
        Document svg = parse(SequenceSvg.document(new Steps()
                .event(0, Layer.LUO, "function", "argument ".repeat(50), "result ".repeat(50)).sequence()));
        int width = Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
        Element text = elements(svg, "text").get(1);
        assertTrue(Integer.parseInt(text.getAttribute("x")) + text.getTextContent().length() * 6.6 < width,
                text.getTextContent());
        assertTrue(width < 1600, "long texts are shortened");
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }
}
