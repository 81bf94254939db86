/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.NodeBuilder;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.TextMeasure.Font;

/** Sizes of records and measuring of text. */
class RecordSizerTest {

    private static RecordShape shape(NodeBuilder node, GraphBuilder graph) {
        return new RecordSizer(LayoutOptions.DEFAULT).shape(graph.build().node(node.id()));
    }

    @Test
    void rowsAreWhereTheirPortsAre() {
        GraphBuilder b = Graph.builder();
        NodeBuilder node = b.node("a").row("x", "1").row("y", "2");
        RecordShape shape = shape(node, b);
        assertEquals(1, shape.rowAt(shape.rowMiddle(1)));
        assertEquals(-1, shape.rowAt(shape.headerMiddle()));
        assertEquals(-1, shape.rowAt(shape.height() + 1));
        assertEquals(shape.height(), shape.rowsBottom());
    }

    @Test
    void aLongTextIsCutWithAnEllipsisAndFits() {
        GraphBuilder b = Graph.builder();
        NodeBuilder node = b.node("a").row("name", "x".repeat(100_000)).title("\ud83d\ude00".repeat(500));
        RecordShape shape = shape(node, b);
        assertTrue(shape.values().get(0).endsWith("\u2026"));
        assertTrue(shape.width() < 3 * LayoutOptions.DEFAULT.maxTextWidth());
        char last = shape.title().charAt(shape.title().length() - 2);
        assertFalse(Character.isHighSurrogate(last), "a pair was torn apart");
    }

    @Test
    void controlCharactersBecomeSpaces() {
        GraphBuilder b = Graph.builder();
        NodeBuilder node = b.node("a").title("a\nb\u0000c\u202ed");
        assertEquals("a b c d", shape(node, b).title());
    }

    @Test
    void whatIsFoldedAwayIsToldInAFooter() {
        GraphBuilder b = Graph.builder();
        b.node("a");
        Node folded = b.build().node("a").withFolded(3, 5, 2);
        RecordShape shape = new RecordSizer(LayoutOptions.DEFAULT).shape(folded);
        assertEquals("\u25c2 3 more   2 inside   5 more \u25b8", shape.footer());
        assertTrue(shape.footerHeight() > 0);
        assertEquals(shape.height(), shape.rowsBottom() + shape.footerHeight());
    }

    @Test
    void aStateMakesRoomForItsSign() {
        GraphBuilder b = Graph.builder();
        b.node("a").title("a title that is wider than the least width");
        Node node = b.build().node("a");
        RecordSizer sizer = new RecordSizer(LayoutOptions.DEFAULT);
        assertEquals(sizer.shape(node).width() + RecordSizer.SIGN_WIDTH,
                sizer.shape(node.withState(State.ADDED)).width(), 1);
    }

    @Test
    void aTextIsMeasuredOnce() {
        AtomicInteger asked = new AtomicInteger();
        TextMeasure counting = new TextMeasure() {
            @Override
            public double width(String text, Font font) {
                asked.incrementAndGet();
                return text.length();
            }

            @Override
            public double lineHeight(Font font) {
                return 10;
            }
        };
        TextMeasure cached = new CachedTextMeasure(counting);
        for (int i = 0; i < 5; i++) {
            assertEquals(4, cached.width("same", Font.NAME));
            assertEquals(4, cached.width("same", Font.VALUE));
        }
        assertEquals(2, asked.get());
    }

    @Test
    void theCacheIsBounded() {
        TextMeasure cached = new CachedTextMeasure(ApproximateTextMeasure.INSTANCE);
        for (int i = 0; i < 250_000; i++) {
            cached.width(Integer.toString(i), Font.VALUE);
        }
        assertEquals(ApproximateTextMeasure.INSTANCE.width("7", Font.VALUE), cached.width("7", Font.VALUE));
    }

    @Test
    void widerTextIsWiderAndIdeographsAreWide() {
        TextMeasure measure = ApproximateTextMeasure.INSTANCE;
        assertTrue(measure.width("mm", Font.NAME) > measure.width("ii", Font.NAME));
        assertTrue(measure.width("\u4e2d", Font.VALUE) > measure.width("0", Font.VALUE));
        assertEquals(measure.width("0000", Font.VALUE), 2 * measure.width("00", Font.VALUE), 0.001);
    }
}
