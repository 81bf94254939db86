/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The model as JSON and as GraphML. */
class JsonAndGraphMlTest {

    private static String json(Graph graph) {
        return GraphWriters.text(GraphFormat.JSON, graph, null, WriteOptions.DEFAULT);
    }

    @Test
    void jsonHasWhatIsThereAndLeavesOutWhatIsNot() {
        GraphBuilder b = Graph.builder().title("t");
        b.node("a").kind("unit").row("x", "1", "p");
        b.node("b").parent("a").problems(2);
        b.edge("a", "p", "b").label("l");
        assertEquals("""
                {
                  "title": "t",
                  "nodes": [
                    {"id": "a", "kind": "unit", "title": "a", "rows": [{"name": "x", "value": "1", "port": "p"}]},
                    {"id": "b", "parent": "a", "title": "b", "problems": 2}
                  ],
                  "edges": [
                    {"id": "a:p>b", "from": {"node": "a", "port": "p"}, "to": {"node": "b"}, "kind": "pointer", \
                "label": "l"}
                  ]
                }
                """, json(b.build()));
    }

    @Test
    void jsonHasPositionsWhenThereAreAny() {
        Graph graph = WritersTest.machine();
        String text = GraphWriters.text(GraphFormat.JSON, graph, WritersTest.place(graph), WriteOptions.DEFAULT);
        assertEquals(graph.size(), text.split("\"box\": \\[", -1).length - 1);
        assertEquals(graph.edges().size(), text.split("\"route\": \\[\\[", -1).length - 1);
        assertFalse(json(graph).contains("\"box\""));
    }

    @Test
    void hostileTextsStayJsonStrings() {
        String text = json(Hostile.graph());
        new JsonCheck(text).check();
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= 0x20 && !Character.isSurrogate((char) c)));
        assertTrue(text.contains("\\ud800 lone \\udc00"));
    }

    @Test
    void graphMlNestsContainersAndNamesPorts() throws Exception {
        Graph graph = WritersTest.machine();
        Document document = SvgWriterTest.parse(
                WritersTest.bytes(GraphFormat.GRAPHML, graph, WritersTest.place(graph), WriteOptions.DEFAULT));
        NodeList nodes = document.getElementsByTagName("node");
        assertEquals(graph.size(), nodes.getLength());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            ids.add(((Element) nodes.item(i)).getAttribute("id"));
        }
        NodeList edges = document.getElementsByTagName("edge");
        assertEquals(graph.edges().size(), edges.getLength());
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertTrue(ids.contains(edge.getAttribute("source")) && ids.contains(edge.getAttribute("target")));
        }
        Set<String> keys = new HashSet<>();
        NodeList declared = document.getElementsByTagName("key");
        for (int i = 0; i < declared.getLength(); i++) {
            keys.add(((Element) declared.item(i)).getAttribute("id"));
        }
        NodeList data = document.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            assertTrue(keys.contains(((Element) data.item(i)).getAttribute("key")));
        }
        Element inner = (Element) document.getElementsByTagName("graph").item(1);
        assertEquals("node", inner.getParentNode().getNodeName());
    }

    @Test
    void hostileTextsStayXml() throws Exception {
        Document document = SvgWriterTest.parse(
                WritersTest.bytes(GraphFormat.GRAPHML, Hostile.graph(), null, WriteOptions.DEFAULT));
        assertEquals(Hostile.TEXTS.length, document.getElementsByTagName("node").getLength());
    }
}
